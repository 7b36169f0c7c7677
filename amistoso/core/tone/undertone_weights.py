"""What each stem and meaning weighs in the undertone; written by tests/core/tone/learning.py, not a hand."""

LEARNT_FROM = "fd8e4c126901df8a"
BIAS = 2.36
SCALE = 4
WEIGHTS = """
-49 F_EASE
-39 the
-38 F_FARM
-36 F_KIND
-34 F_PLAN
-32 F_TRUST
-30 F_SORRY el
-29 F_EVENT
-28 bien
-27 F_BUILD F_MEETING F_OFFICE
-26 la
-25 a_su del
-24 AWAY_OK F_BOOKS in was
-23 F_HOTEL F_SHIPPING
-22 OBLIGED_OK if is
-21 PERMIT and_we
-20 THANKS at con pued-
-19 # HELP NUMBER
-18 COOLPAY from
-17 ENDURE_OK F_THING F_WEATHER
-16 FAITH_OK OURS lleg- prin- so
-15 GOOD_NAME WILL_NOT_OK at_the aten- did dos fall- it_is mess- mome- momen- no_tiene note pay
-14 LISTING NOT_DENOUNCE abri- as_you asi_que back back_to camb- cambi- if_you quer- us with
-13 GOODS credi_limit have_not invoices los medi- minu- pago porte- pref- quere- querem- queremos when
-12 REPLY_OURS anos aqui invoi- invoic- let llego mejo- port- resu- segu- stay- stays su to_pay traba_con
-11 CHARGE_OK CUT_OK MISF_OK NOT_THIRD OPINION WARN_OK cambia- else entr- gust- invo- let_us male- messa- messag- pago-
-11 pagos reac- revi- revis- sett- settl- trou- troub- troubl- trouble were
-10 CALL_ME COMMAND_OK EXPLAIN_OK F_GOODS NAG NOTICE_OK any atend- brea- contrato dato- datos deman_de dijo enca- erro-
-10 escu- extr- fin i_will le_cobra limi- mara- mens- mensa- mensaj- minut- nuestros paid_in pendie- pendiente por_eso
-10 puede repl- revisa- salu- segun- segund- show talk tiene whil- while will_get y_la y_ya
-9 FEW LIMIT_OK NOT_MENACE NOT_RIGHT_OK abono best by_card char- charg- conf- confi- contac- correo desc- diga-
-9 facturas for_a half le_esper llamar- nada nos_ha nuev- owe para paso pend- pendi- peso pode- podri- podria por_el
-9 pron- pront- que_neces quedo robo salud- segunda settle- su_famil sure tell_me thank_you there_is week well writi-
-9 writin- writing y_le y_se
-8 CHARGING DENOUNCE MUST_OK THEM a_good ahor- am_writi anyt- anyth- anythi- anything atenta- atentamente ayer charge-
-8 chec- compr- confir- conta- contacto coste days de_nuest de_pago decid- dela- denu- denun- denunc- desco- descon-
-8 diri- el_banco el_robo extra ha_hecho hace- have_never hech- imag- imagi- imagin- indi- ines inter- interr- inven-
-8 invent- invi- limit mes mist- mista- mistak- moment- momento nave necesite no_hace of pape- pay_by pelo prod- produ-
-8 produc- que_se reci- so_i subj- subje- subjec- subject sus_datos tell this_year tiene_que todav_no ya_se
-7 000_euros CHASE_OK CONTACT_OK COUNT FAMILY INTEREST MUST NOT_GARNISH STANDING_OK TELL administracion afte-
-7 agradecemos agre- ahora algu- as at_your atent- avisaremos basta cert- certi- certif- charged check cole- collea-
-7 colleague como- comod- companera conv- credited date day de dejo detai- devo- devol- devolv- digam- earl- el_paque
-7 entre envi- enviam- enviamos ese esper- estu- factu_que fech- fue furt- furth- furthe- further gusto ha_sido invoice
-7 it_was junt- limit_de line- linea linea_de list- liste- me_dijo mejor moment my_boss new no_hemos no_more no_sabem
-7 nunc- nunca on ordere- ordered peor plea- pleas- por_la por_si por_trans prefe- prim- primer- princ- princi- que_el
-7 que_todo quier_que razo- reach recep- recepc- recibido repa- repar- repla- replac- repon- repone- reques- responda
-7 restau- road sabem_que sali- sept- shor- short side sido_un su_respu thank the_new thro- throu- throug- through
-7 to_your todav- todavi- todavia trabajar transp- two un_acuer un_pago usted_nos venc- vence we_had went what_has word
-7 would_like year- years your_next
-6 BADLY_OK COURTWARD CRIME_OK NOT_SLUR RISES a_date a_usted abrim- abrimo- abrimos acla- aclar- after al algun ano
-6 ante- apol- apolo- apolog- arou- aroun- around arriv- basta_con boss bothe_you by_the cambi_la can carg- cerrar
-6 clientes codi- codig- codigo const_el cris- cual- cualq- cualqu- de_las de_mes decidi- delay- delivery depo- deseo
-6 detail- details devolvemos dia_de diez_dias diga digame dupl- dupli- duplic- duplicate early el_codig el_progr ella
-6 email en_dos en_la entregar espe- este estima- factura falt- fecha firm- firma for for_the forma- forw- forwa-
-6 forwar- forward get_no goes got hand hard has has_been have_charg hecho here_reply i_sent idea invit- is_no just
-6 juzga_de la_perso la_polic late le_dejo left lett- lette- llamaremos lluv- lluvi- lluvia lo_dejam lo_hemos look
-6 look- looks make make_sure mando may media- mejor- mensaje messa_here messages mien- mient- mientr- mientras mole-
-6 moles- molest- more_messa muy_bien my_colle nadi- nadie no_desea nombr_de not_mind not_pay note_it noticia
-6 nuest_clien of_the ofic- ofici- oficin- oficina on_site one one_of open otra papel parte pay_now paz person-
-6 personal piez- please polici- policia por post prefer prefi- prefie- preo- preoc- preocu- principal prisa proced-
-6 pronto propu- propue- proximo puedo que_pagar quiere reach_you rece- recepcion recibo regards reply_stop repo- ruid-
-6 ruido saba- sabad- salio see_you seen seen_the septe- septem- september si_no sms so_we sola speak_to state-
-6 su_empre su_trans the_insur the_offic this_lette this_matte to_bothe to_get to_say town trai- trans_o vein- veint-
-6 veinte vend- viaje when_the whet- wheth- whethe- whether with_our you_for you_in yours
-5 GUILT_OK HOPE_OK IGNORE_OK MENACE_WORD NEVER URGENT_WORD a_los abogado acei- aceit- aceite aclara- again_about
-5 agrad_que agree alcanzar algo an and_will any_time apolo_for are_still arri- asha- asham- ashame- ashamed atendi-
-5 atta- attac- attach- auto- autom- automa- avisam- band- be_at bother buena calid- calida- calidad cambiado can_be
-5 card cargo clea- clear- clie- clien- close_the coin- coinc- coinci- coincide con_el confiamos cons- conse- conser-
-5 conte- contestara copi- correg- could_you cualquier dato de_que de_trans de_viaje dear debe deja- depos- deposi-
-5 dese- desea devu- devue- devuel- dijo_que direct dispos- disposicion due_on easi- easie- easier el_aboga el_enlac
-5 el_movil el_pago el_papel el_viern embar_la empi- empie- empiez- empieza empresa en enla- enlac- enlace envia-
-5 envia_el error es_una eso_le esper_que espero esta_al every- fact- falta_que faul- fault for_not from_you gent-
-5 gente good hacem- hacemo- hacemos hacienda had_a hemos_recib high hope impo- impor- import- in_a indiq- indiqu-
-5 indique insure- invit_a invita- is_alrea is_fine is_there is_this juzg- juzga- juzgado keep_the la_ley la_lista
-5 la_maqui la_nave la_segun last le_conte ley link llegu- llegue lleva lo_he looks_after manage mand- mande mistake
-5 mues- muest- muestr- muestras neve- never norm- norma- nos_diga notic- nuevo numer_de ofre- ofrec- ofrece- old
-5 on_monda once over_the owe_you pagamo- pagamos para_nosot patient payments perd- perdo- persona phone pidi- poda-
-5 podr- police previs- prime- primero prob- propuesta que_la rain receiv- recib- recib_su reen- reenv- reenvi- repara-
-5 revisar sale saludo sea seco- secon- second seno- senor- senore- senores seve- sido sin sin_coste sorry_to speak
-5 start- starts stat- strai- straig- su_firma take- tard- tarda_un tell_us the_bank the_delay the_judge to_make to_you
-5 todo_bien torn- transporte un_descu un_momen under_the uno usted- usted_le ustede- ustedes veint_anos vende- vide-
-5 volvem- volvemos we_repor who who_looks work- wrot- wrote y_esta y_lo y_no yard year you_owe
-4 AVOIDED CUT_OFF EXCUSE_OK NEVER_OK NOT_LEAVE_OK NOT_SERVE_OK SERVICE WARNING a_day a_look acor- acord- acorda-
-4 acuerdo adec- adecu- adecua- adecuada adju- adjun- adjunt- ahora_mismo al_dia alba- albar- albara- algun- alguna
-4 alta and_have and_i apprec- aprob- aproba- aprobacion aqui_respo asun- asunt- asunt_sms asunto atende- atte- avisa_a
-4 avisar- ayuda baja banco beha- brin- bring bueno_dias busy cada_vez cafe camp- can_pay card_or cele- celeb- celebr-
-4 charge choo- choos- choose client- cobr- coll- colle- colo- come comento compan- compro compromiso con_este
-4 con_mucho con_sus cond- condu- conduc- confi_que confi_y confirm consu- consul- consulta contact contes- convi-
-4 convie- conviene copy corre- corresponde de_admin de_cuent de_llama de_pagos debit decide dejam- dejamo- dejamos
-4 del_concu delay deman_for denun_del denuncia descu- desea_mas deta- diner_de disculpe due el_abono el_contr el_nuevo
-4 el_presu el_recib en_cuant en_nuest encaj- encaja encan- encant- entrega equipo esperamos esta_manan esta_usted
-4 estad- estad_de estado este_ano esti- estim- everyb- everybody everyt- everything explique factu- factu_factu
-4 factur- falta falta_algun familia file fin_de firs- first get hacer- happ- hemos_cambi here_is hope_you i_can i_hope
-4 i_shall imagi_que imagino importa ince- incen- incend- incendio inci- incid- incide- incluy- incluye invoi_reach ir
-4 iremo_a is_an is_ready is_to janu- janua- januar- january judg- judge junta la_denun la_junta la_media la_prime
-4 ladr- ladro- las_muest le_encaj le_llego le_mande le_ofrec le_resul le_viene leave- leaves letter- letters lista
-4 llamada llega_el llegad- lo_tiene made manag- mandam- mandamos mant- many_thank mas_mensa me_when medid_del
-4 mensa_aqui menu message messi- messin- messing monta- much- next_payme no_inclu no_pague no_sea normal nos nos_const
-4 nos_da not_seen noth- nothi- nothin- nothing notice- noticed notici- nuest_deseo numb- numbe- number o_en of_accou
-4 of_your on_frida option orden our_invoi pagam- pagar_en pall- palle- paper paqu- paque- paquet- paquete para_cualq
-4 para_la pati- patr- patro- pedido pedirl- pedirle perdo_que perdon- perdone perso_adecu pidio plazo_de poli- posi-
-4 posib- posibl- posible post_the presta- prestamo presu- presup- presupuesto previsto print- probl_con prop- propo-
-4 prove- prove_de provee- put que_falta que_llamo que_pague quedan queri- razon- reach- recibir recog- recu- recup-
-4 recupe- reminder repu- respo_baja restaurante resue- resuel- result- righ- right roga- rogam- rogamo- rogamos
-4 sabem_si samp- sampl- sample- samples se_ha se_la segun sent shou- shoul- should sinc- situat- situation six size
-4 sms_factu sobre sobre_el someb- somebo- somebody soon star- state_of statem- statement stop- su_cuent su_ofici
-4 su_prove susp- suspe- suspen- take_all taken tarda ten the_final the_lawye the_old the_parce the_polic the_sampl
-4 the_trans ther- there this_invoi this_month this_morni this_week time_you to_settl todo_esta tomo- tomor- tomorr-
-4 tomorrow tram- trami- tramit- tues- tuesd- tuesda- tuesday under unid- unida- us_the vari- vergu- vergue- verguenza
-4 viaj- vist- visto_el want- we_notic we_trust we_want we_would what will_ask will_call with- with_us withi_ten witho-
-4 withou- without wort- worth woul- would writ- you_again you_asked you_do you_the your your_side
-3 BORROW_OK CREDIT_GONE DAYS_OK DONT_OK F_STAGE GIVEN_OK JOKE_OK NOTICE SHOUTABLE SOON_YA TROUBLE_OK a_chanc a_copy
-3 a_payme a_short abiertas aboga_de about_invoi acco- accou- accoun- acep- acept- actual- add adecu_le adel- adela-
-3 adelan- adjun_el after_the agenc_de agra- agrad- agrade- alcanz- algun_dato am_sure amen- amena- amenaz- anot-
-3 antig- antigu- approv- arrive- as_a as_soon asis- asist- attached aun_no avisa- avise- avisen- avisenos ayun- ayunt-
-3 ayunta- ayuntamiento bala- balan- balanc- balance bast- befor_we belo- below bloqueamos boda both- bothe- broke-
-3 broken but_to cambie- can_not canti- cantid- cantidad carm- carme- carmen case cerra_el chanc- chance clos- close
-3 come_to comen- comen_que coment- comercial compre- con_su consta cont- conve- corre_prisa corta- cose- cosec-
-3 cosech- cosecha cuand_pueda cuid- cuida- cuida_con cuidad- cuidado cust- custo- customers da_vergu date_would
-3 days_or de_demor de_un debi- del_contr del_local deman- demand depa- depar- depart- departamento descontamos desea-
-3 dife- difer- difere- diferencia diffe- differ- difference digam_cuand digan- digano- direc_debit director dispo_para
-3 done down drop ejecut- ejecutaremos el_certi el_corre el_error el_exped el_inter el_marte el_plazo el_tiemp eleg-
-3 elegi- elegir embar_to empt- empty en_orden en_un en_vario enseg- ensegu- enseguida entra- es_posib escrib- escribo
-3 esta esta_conte esta_factu esta_seman este_corre esto- estoy factu_esta factu_y feliz figu- figur- figur_en figura
-3 firma- firmad- first_time form- formal- free friendly from_the garantizo gate get_in give gues- ha_recib habi- habia
-3 hablaremos hable hasta_que have_any have_you heari_from hemo- hemos hemos_visto herm- herma- herman- i_speak if_it
-3 if_somet impor_en in_touch incidencia indic- indica- insu- insur- insurers interest inve- is_due is_messi it_be
-3 it_has it_over it_to june just_call juzgad- kind- kindl- kindl_pay kindly know_when la_calid la_difer la_factu
-3 la_guard la_talla la_visit las_ocho le le_agrad le_envia le_escri le_invit le_manda le_mando le_paso le_rogam
-3 le_solic llama_a llega- lleva_las lo_indiq local_el lune- lunes manager many mart- marte- martes matt- matte-
-3 me_know mediad- medida mensajes meter mucha_graci my necesito no_puedo nos_ayuda nos_dijo not_heard not_yet on_tuesd
-3 open- opin- opini- opinio- opinion opti- optio- organi- otra_direc our_relat owe_us pagador pagar_el pagar_hasta
-3 pago_de palabra pasad- patie- patien- paym- payme- payme_in payme_run paymen- pensa- pequ- peque- pequen- perm-
-3 permi- perso- place- placer pleas_do podem- podemo- podemos poder podi- podid- podido polic- poss- possi- possib-
-3 possible prefiere printe- priz- prize problema propon- pudo purc- purch- purcha- que_fecha que_usted queda_a quedo_a
-3 rate razon reache- reached relac_con repar_el reply reque- respo_a respu- respue- respuesta resum- resume- resumen
-3 retr- retra- retras- review rogam_que safe- salda- saldo saldo_a say se_paga segura service sever- severa- several
-3 si_hay si_neces siet- siete sigue sill- solicitamos solicitor solucion soon_as sort- sorte- soy spri- sprin- spring
-3 stil- still stop su_ayuda su_boda su_confi su_corre su_dispo su_pedid su_silen subje_a sund- sunda- sunday tal talla
-3 ten_days termino that_is the_count the_deliv the_diffe the_first the_late the_line the_open the_time thes- these
-3 this this_messa thur- thurs- thursd- thursday tiend- tienda tiene_previ time_we to_check to_close to_confi toda-
-3 toge- toget- togeth- together touc- touch tramite trans_nos trust trust_you twen- twent- twenty ultim_factu un_place
-3 una una_soluc unos_dias urge- urgen- used usted_para vario- varios veci- vecin- vence_el venci_el vendem- vendemos
-3 vendi- verd- verda- verdad verg- viene visto we which_date whom wond- wonde- work_for worki- workin- working
-3 would_be would_work would_you wron- wrong ya ya_ha ya_lo you_at you_check you_pay you_were your_call
-2 ARE CHOOSE CUT_FUTURE HARMING_OK I_AM LISTS LUCKY_YOU MEASURE_OK NO SEIZE_OK TALK_OK US VERGUENZA a_call a_disgr
-2 a_este a_fecha a_few a_juici a_mista a_remin a_shame a_solut abaj- abajo abie- abier- abiert- abono_de abou- about
-2 about_the acabo_el accounts acordado actio- action actua- acus- addr- addre- addres- afec- afect- after_your
-2 agradezco agree- agree_with albar_firma albaran albaranes alca- alcan- aleg- alegr- alegra algo_que all_the
-2 amena_con and_the and_would anter- anteri- antigua any_quest aplicado appe- appl- appreciate appro- apuro are_in
-2 are_on arra- arran- arrang- arrange arrives ask_you asks atiend- awar- ayuda_a ayudar- bar be_late bien_nuest bloq-
-2 bloqu- bloque- boug- bough- bought brok- buen by calen_de calendario call_me cambi_de cambiar cambio cant- carga-
-2 cargar- cargara carri- carta- cartas caus- cerra_la chanc_to coci- cocin- colle_the come- come_in comple- concu-
-2 concu_de concur- concurso confirma confirmacion conten- conteste conven- cord- cordi- cordi_salud cordia- cordial
-2 corr- cortam- cortamos cost- costs could_we count- county cove- cover- covers credi_note cuad- cuadr- cuadra-
-2 cuadrar cuand_llegu cuent_con cumpl_lo custom- cut darl- darle date- date_for dates de_aboga de_calid de_clien
-2 de_compr de_enero de_vacac deci- decir_si dejar del_10 delay_was depar_de did_not did_our digan_y diganoslo direct-
-2 discul- dog domi- dos_factu dry el_ayunt el_conta el_conte el_diner el_juici el_juzga el_mater el_numer el_retra
-2 el_segur el_servi el_tecni emba- embarrassed emit- emiti- emiti_la emitir en_tres en_una en_usted encar- enten_que
-2 envio es es_un esper_de esta_canti esta_pasan esta_todo estam- estamo- estamos estar- este_mensa evit- evita- excl-
-2 exis- exist- extra- factu_abier faltab- faltaba favor favor_de few few_days fiche- fiche_de ficher- fichero fine
-2 firma_el firma_en firmado fisc- fisca- for_your forc- fore- formal frie- frien- friend- from_us furth_actio gara-
-2 garan- garant- gest- gesti- gestio- gestion goog- googl- google gran- grant grate- gratef- grateful grea- great
-2 guar- gusta- gustar- gustaria habia_nadie hablad- hablado hablam- hablamos hablarlo hace hacer_nada happe- happen
-2 happy harv- harve- harves- harvest hasta_el hay_algo hay_nada hay_una heal- healt- health hell- hello help hesi-
-2 hesit- hesit_to hesita- hesitate hizo horar- horari- horario hour hubi- hubie- hubier- hubiera i_expec i_shoul imme-
-2 immed- immedi- importante in_june inau- inaug- inaugu- instal- insurer inter_de intern- invitamos invoi_due
-2 invoi_for invoi_invoi irem- iremo- iremos is_attac is_nothi is_open its jefe judge- juev- jueve- jueves juic- juici-
-2 juici_de juicio junto- juntos kind_regar know_you la_calle la_comun la_fecha la_inspe la_ofert la_seman la_tiend
-2 las_graci las_nueve late_payme law lawy- lawye- le_adjun le_llamo le_parec le_prest le_propo le_venga leav- let_you
-2 like_to limit- limite llama- llav- llega_bien llegado llegaron llevar lo_acord lo_vemos los_albar los_porte lueg-
-2 luego luz make_the mana- manda mandar mante- manten- mantenimiento maquina march matter- matters may_be me_alegr
-2 me_dice me_lo media mediac- mediacion medid- mejor_que mes_no mete- mient_se migh- might mode- model- modelo mont-
-2 montaj- montaje morn- morni- mornin- morning moti- motiv- move movi- movil mucha- muchas mucho_gusto must_be
-2 necesitamos need- no_afect no_es no_habia no_llego no_pasa no_piens no_pudo nos_avisa nos_confi nos_falta nos_gusta
-2 nos_impor nos_pidio nos_verem not_agree not_the now nues- nuest- nuest_cuent nuest_empre nuest_parte nuest_servi
-2 nuestr- nuestro nueva nueve obli- oblig- obliga ocho ocur- ocurr- off off_the offe- office on_invoi on_our on_the
-2 on_us open_for openi- openin- opening oper- opera- or or_you orga- organ- our_wish own pagad- pagado- pagar_a
-2 paid_thank pala- palab- palabr- para_su pasan- pasand- pasando pasar_el pay_withi penal- perder- perdi- permis-
-2 pero_el piens_pagar plac- plan plazo_para pleas_let pong- por_corre por_nuest por_telef portal porter portes prec-
-2 preci- precio- prefiera preocupe pric- primera pris- probl- proble- proponemos proveedores publi_su quar- quart-
-2 quarte- quarter que_esta que_estar que_me que_revis que_ya quedam- quedamos quedo_en quej- queria- queriamos ques-
-2 quest- questi- quiera quinc- rath- rathe- rather rati- reali- reali_el realiz- recib_respu reclamaremos recogi-
-2 recogio refo- refor- relat- relati- relationship remi- reply_to reported reput- reputa- reputacion request
-2 responsabilidad resul- resul_mas resulta retraso right_perso ring room sabem- sabemo- sabemos safel- safely sale-
-2 salid- saludo- saludos se_nos se_preoc se_que se_quedo seas- seaso- season semana sent- senti- senti_mucho sentim-
-2 sentimos seria settle shoul_you si_ya sirve sms_invoi so_the sobre_la soli- solic_forma solu- solut- soluti-
-2 solution someo- someon- someone start_in statu- step su_compa su_palab su_reput sube subje_sms subv- subve- subven-
-2 subvencion suit- suits supo- supon- supon_que supong- supongo surv- surve- survey take_a tari- tarif- tarj- tarje-
-2 tarjet- tarjeta tells tempo- tempor- ten_years termi_en terms than that_we the_accou the_charg the_direc the_harve
-2 the_seaso the_surve the_two there_nothi thing this_quart this_toget threa- threat- threatening tiene_el to_keep
-2 to_look to_this to_work tome- trabajo trac- tribunal trim- trime- trimes- trimestre un_abono un_cafe un_cordi
-2 un_error un_limit un_mes up_to us_a us_and us_find us_know vaca- vale valo- vamo- vamos vamos_a van_a vecino-
-2 vecinos vien- visi- visit volvera vuelta was_in we_agree we_appre we_sent web wheth_our whic- while_we why wish_is
-2 with_a with_your withi- within wonde_wheth wonder- work work_with worki_with works worr- worry worry_about would_it
-2 y_puede ya_esta ya_nos yet yet_seen you_a you_can you_get you_know you_must you_prefe you_would your_own your_trans
-2 zona
-1 3_2004 DEBT MEASURE SWORN a_manda a_recla accountant acordamos actu- address adjunto agreed agua algun_probl amount
-1 and_pleas antes apologise appro_the approved be_round buena_tarde buscam- buscamos cali- calli- callin- calling
-1 cambi_el can_wait carrie- carrier compra compro- conm- conmi- conver- copy- copyi- copyi_in copyin- copying correc-
-1 correcto cort- cosa de_alta de_envio decirn- decirnos dejad- del_banco del_dia deliveries detail devuelto dia dici-
-1 dicie- diciem- diciembre do_to domic- domici- elec- elect- electr- enco- encon- encont- engi- engin- engine-
-1 engineer enhor_por entrad- eso estara estas_factu every_is factu_del factu_por falls falta_el fath- fathe- father
-1 fecha_de fecha_le for_payme for_us got_lost guess ha ha_devue hay_algun he_visto hurr- if_that in_janua juni- junio
-1 keep- keepi- keepin- keeping know- la_cuent la_feria la_norma lado le_guste le_pedim letter ley_3 list llegar
-1 lo_puede matter mayo mediat- meet- meeti- meetin- meeting mentio- motivo necesi- no_esta note- open_the order_numbe
-1 para_cambi para_poder payme_of pedim- pedimo- pedimos pers- pleas_excus previ_de propu_de pueda que_hable que_prefi
-1 received reclamar recoge- record- remit- repart- resul_viabl retra_la reunio- reunion roun- round saber_que saber_si
-1 se_puede seguir sema- seman- seven shame si_falta si_usted so_that sorr- sorry syst- syste- takes tarde- tardes
-1 tengam- tengamos teni- that_invoi that_our that_the the_carri the_date the_grant the_hours the_month the_payme
-1 the_photo the_shop the_statu the_warra tien- to_reach todo tomar_medid took un_dato un_plazo una_copia usted_la vat
-1 venga_bien venir viab- viabl- viable viene_bien warni- warnin- warning we_do which_we will_let will_see y_quere y_un
-1 you_i you_safel you_tell your_credi
1 EITHER ENDS_OK MEASURING OTHER_OBLIGATION PREVIOUS a_debt a_hacer a_mi a_new a_pedir a_ser a_tiemp actuaremos
1 again_you am_going apare_en atender be_heari be_in becau_of buro- burof- burofa- burofax busi- busin- busine-
1 business che choic_but clearl- clearly cobrar companeros compla- comu- comun- comun_que comuni- con_nosot consider
1 contactaremos contr_su corre_de cortaremos court_but crim- cumplido de_credi dejar- dere- derec- derech- derecho
1 desde_el diff- diner_a dire- direc- discu_el disgrace docu- docum- docume- eith- eithe- either el_escri embar- enou-
1 enoug- enough enter- euro- euros excusa excuse- excuses expl- felicito firmo firmo_el for_every from_a fuer- ha_cumpl
1 had have_a hoy_o includ- inde- is_in is_over juri- la_obra las_costa le_envie le_queda le_reque le_ruego leave
1 like_you llamad- lose mach- machi- machin- machine mala_fe maquinaria mark- nomi- nomin- nothi_but nuest_aboga
1 on_faceb our_credi pagab- pagame palabras para_que partic- payment perfectamente phot- piensa poca pondr_su por_escri
1 por_usted pror- prorr- prorro- prorroga pueb- puebl- pueblo que_habla que_hora que_ir reason recibi- regis_de
1 requerimos rese- retir_el rueg- ruego sabra seman_que signe- signed stock su_caso such telli- tellin- telling
1 that_you the_dog the_full the_state them think_we to_see to_us traba_de trans- treat- trie- tried unti- until up
1 usted_se vez_que we_have we_tried what_would what_you will_make worst you_we
2 BE CANT_PAY CONDUCT CONSEQUENCE CONVENIENT EVERYONE FRAUD_CARE GENTRY HAND_OVER HARM LIMIT_HARD MOCK_WITH_GUESS
2 NOT_PAYING ONLY ORDINAL OUR_ACTIONS REMAIN SUE TIME_WASTE VISIT WARN_YOU a_bad a_bank a_busca a_ir a_medio a_pesar
2 a_poner a_que a_sus abog- aboga- abogad- about_this acaba_en acabaron acci- accio- acudi_a acudir advis- agencia
2 agot- ahi al_corri ante_el apar- aparece appr- apro- are_not arreg- arregl- as_we aseguradora ases- aseso- asesor-
2 asi_no ask_your ate bank_trans beca- becau- becaus- because befo- befor- befor_the before bill- buena- buenas bueno-
2 buenos busc- busca- busin_with by_now call_us cance- cancel- cara_de carad- caradu- care- cerram- cerramos cien-
2 cient- cita- coch- como_nos como_traba comp- company compra- con_los conce- conforme cono- const- contesta contra-
2 corre_que corri- corrie- corriente corte cost costa- costas coste_de court credi_en cree cuenta cues- cuest- cuesta
2 customer da_igual dano- danos dare- darem- daremo- daremos de_baja de_fin de_moros de_nuevo de_retra de_serie
2 deber_saber debt decir_que defa- defau- defaul- default dejarl- deje- del_viern dema- demas demo- demor- demora
2 despu_de dias_no difi- dific- difici- dine- diner- dinero disculpa disg- disgr- disgra- dist- do_i dobl- doble
2 dog_ate door dura el_clien el_doble el_ingre el_juez el_pelo emplea- empleados en_asnef en_googl en_los encarg-
2 end_up enten- entend- enviar- envie- equip- esa escri_por espera esta- esta_carta esta_confo esta_de estafa ever
2 exigi- face face- faceb- facebo- facebook factu_se faili- failin- failing failu- failur- failure find fini- finis-
2 finish- finished full_amoun func- funci- funcio- gasto_de gets grac- haber habr- hacie- hacien- had_to haga_el han
2 hare- harem- haremo- haremos hasta_las have_had hemos_tenid here- hijo- hijos hipo- hipot- hipote- how_many hurt-
2 i_know i_need idio- ignori- ignoring impago in_two ingre_el insta_para inter_in intere- interesa invoi_are is_on
2 it_and judgm- judgme- judgment jueg- juega just_pay juzgados know_where la_culpa la_deman la_ejecu la_pacie la_que
2 la_vida las_medid le_ayuda le_conta le_inter le_servi le_van le_voy les line lio llama llama_manan lleva_a llevam-
2 llevamos lo_agrad lo_ha los_demas los_juzga los_tribu lot manan- manana maqu- maqui- maquin- mas_tiemp me means
2 means_the medio- mediod- mediodia ment- menti- money_now moroso- morosos muev- need_a neighbours ningun no_puede
2 no_vamos nomb- nombr- nombre nonp- nonpa- nonpay- nonpayment nos_pide not_a not_be not_like not_recei not_want noti-
2 noticias notificacion nuest_aseso nuestras of_you olvi- olvid- on_your opci- opcio- oportunas otra- otras otro- otros
2 our_custo our_lawye our_solic pacie_con pagan pagar pagu- paguen- paguenos par par_de para_cobra pasar- patience
2 pay_in pedire- pediremos pena perde- perde_el perdera persi- perso_que person pesar photo- photos pienso plazo-
2 plazos plei- pleit- pleito poco_de pondr_un pondre- pondremos pone- pongo premio premis- premises pres- prese-
2 presen- prom- prome- promet- promi- promis- proxi_vez publ- publi- public- puntu- puntua- que_abone que_debe que_esto
2 que_las que_sepan que_somos que_tiene que_todos que_venga queda_mas reas- reaso- recovery reda- redac- redact- regi-
2 regis- regist- remov- requerimiento requi- requir- resen- reser_el reso- resol- respe- respo_con resto resto_de reti-
2 retir- retur_the roza sabr- se_juega se_me segui- seguri- seguridad send_the sepa- sepan seri- serie- seried-
2 seriedad servi- shal- shall shoul_know show- si_es siga simp- simpl- sin_mas solicitors some somo- somos son_unos
2 staf- staff state su_casa su_culpa su_deuda su_falta su_mujer su_negoc sumi- sumin- sumini- suministro sus sus_emple
2 take_it taki- takin- taking tarda- tarde te_lo tecn- tecni- tecnic- tecnico tele- telef- telefo- telefono tengo_que
2 terc- terce- that the_end the_machi thef- theft third this_goes three time- time_to times to_court to_our to_reply
2 to_write toda_la toma- tomar tomar- tomare- tomaremos toni- tonig- tonigh- tonight took_the transcurrido
2 transferencia treat tribunales trust- un_burof un_par un_poco un_prest unic- us_to vacac- vacaci- vacaciones vas
2 vas_a vencim- verl- verle via vida vier- viern- vierne- viernes visita we_know whate- whatev- whatever wife with_the
2 wors- y_en y_pague yo your_clien your_debt your_fathe your_premi your_wife
3 BUT_PAY CALLED COURT DAMAGE_US DECENT DONT_COME FAULT I_WILL KNOWS_WELL LATE_ALWAYS MANY NOT_A_BANK PARCEL PLEDGED
3 REGRET REPORT_TO TAKE_AWAY THIRD TIMES WE_WILL_OK YOUR_FAULT YOUR_LAWYER a_las a_pagar a_un abona- abone abso- absol-
3 absolu- acabar acabe actuar- alma- almac- almace- almacen and and_your ante_los aplic_un are_a asne- asnef atend_el
3 baili- baili_will bailif- bailiffs bill by_frida cada_seman cale- calen- calend- can_do canc- cans- cansa- cansad-
3 carte- chargi- charging chas- chasi- chasin- chasing cif claro clase clien_que clients compar- completo compr_y
3 comprar comprometio con_que con_usted confia- consi- consid- const_que conta_con conti- contin- copia_a correct
3 corres- cost_you couns- counse- counsel courts credi_insur cuand- cuando cuar- cuente da de_esta de_hoy de_impag
3 de_inmed de_tres de_una dead- deadl- deadli- deadline decen- decenc- deja del_secto delan- delant- delante desca-
3 despu- despue- despues detal- detall- detra_de deuda_en ejecuc- ejecucion ejer- ejerc- ejerci- el_dia el_ultim
3 embarg- empl- empre_de en_conta en_manos encar_de encargado enci- encim- enfo- enfor- enforc- enforcement enho-
3 enhor- enhora- enhorabuena ente- enviaremos equi- esca- escribe esto_es expec- expect expla- factu_pendi failu_to
3 fair favo- favou- four- fourt- fran- frida_or funn- funny gast- gasto- gastos gave gene- gener- good- habe- habla_con
3 haga_falta haga_la hari- have head head_offic heard holi- holid- holida- holiday hoy i_see i_want impaga- impagados
3 impr- in_this in_your inclui- incluiremos inic- inici- inicia- insp- inspe- inspec- insta- interested invoi_is ira
3 is_not it_the juga- just- justic- justicia kind la_cara la_clase la_furgo la_justi la_misma la_produ lame- lamen-
3 lament- las_accio las_buena las_diez le_expli le_recue le_va leave_us lega- lette_we lleva_tres loca- los_inter
3 lovel- lovely manda- mande_el me_da me_esta me_parec mean- menos mere- merec- mese- meses mil money_for moni- monit-
3 monito- monitorio moro- moros- muje- mujer nada_que nece- neces- ni_un nigh- night ning- ningu- no_he no_podra
3 no_respo no_te no_tenga no_va nombr_y noon nos_oblig noso- nosot- nosotr- nosotros not_even not_make not_paid notice
3 nuest_diner nuest_letra o_lo o_se ocas- ocasi- ocasio- of_our of_yours olvid_de opor- oport- oportu- othe- other out
3 paci- pacie- pacien- paciencia paga pagar_es pagarl- pague- pare- parec- parec_bien parece partner pasar pase pay_on
3 pay_the pay_us payer payer- payers payi- payin- paying pedido- pedidos pedir peri- period- personally picke- picked
3 pida pide pity podra poner por_las por_que por_su prem- premi- prese_la previ- proceedings procu- procur- produccion
3 puer- puert- puerta- puertas puls- que_tenga quedad- quedado ready_for reall- really reca- recibira recla_por
3 recuerde recuerdo rega- regal- reminders repor_you reque_de resolv- resp- respo_de retira- retu- retur- review- risk
3 saber se_enter send- sera- seran seriou- si_quier sign- sigui- siguie- siguiente site solic_el speak- speaki-
3 speaking still_not stori- storie- stories story su_banco su_tiend suma- sumar- suya te tener_que tenga_que the_credi
3 the_last this_on thos- those tiemp_para tiene_en tired_of to_have to_the toca today_or todos_sus tome tont- tore-
3 torea- total trabaj- tranq- tranqu- transc- trasl- trasla- trata trea- ultim_vez un_juez una_pena va vencimiento
3 vern- verno- vernos viern_no volve_a wait way_to we_shall y_el y_una you_could you_leave you_to
4 24_horas CREDIT DENY EXPOSING HARMING_US HIDDEN_FROM HOURS IGNORING KNOWS_LIKE NO_EXTENSION NO_INTENT POSTER
4 STAGE_PUBLIC STILL_UNPAID UNTIL WILL_NOT YOU_BROKE a_compa a_judge abonar acaba_los acud- acudi- acue- acuer- acuerd-
4 admi- admin- admini- agota_la agotado and_a and_pay answ- answe- answer apare- aparec- aseguro at_once aviso ayuda-
4 bail- calle cansa_de casa cash casu- casua- casual- casualidad cent- centr- centra- cinco civi- civil collection
4 comer- comerc- complaint comunicacion congr_on conocemos contar- cosa- cosas coul- could could_not credi_y
4 cuant_antes debe_de deben decepc- dicho do_not does does_not doy due_date el_asunt el_recor empresas en_que es_usted
4 escal- escr- escri- escribimos escribirle esta_situa excu- excus- expe- explai- explain fe felic- felic_por felici-
4 fire firm forma genero goodb- goodby- goodbye hablar- hacer_una hay_que hear_about here historia hold hono- honou-
4 hora- how_you i_do igno- ignor- in_my incu- incum- incump- ingr- ingre- ingres- inst- instr- instru- intent- into
4 is_our is_the is_your it it_or it_will la_total las_factu le_doy le_ha le_quita le_recla le_vamos liab- liabl- liable
4 lista- llame- llamo_por llegara lunes_no mande- mano mano- manos manos_de marz- marzo mas meno- merc- merca- mercad-
4 mind mire mism- month more next_month no_habra no_lo no_querr nos_paga nos_vemos not_for not_to notifi- obra
4 ocasiones of_time offic_regar on_a only our_attor our_colle our_next padr- padre pagar- pague_o para_pagar parar
4 partn- partne- pay_or payme_is pedir- pedir_el perder perf- perfe- perfec- perio- pero pick- pido plaz- pleas_take
4 pondre por_lo por_no prepa_para prev- profe- profes- prove_para provi- punt- putt- putti- puttin- putting que_casua
4 que_lo que_nos queda- querr- quier_ver quita- quitam- quitamos rathe_not recar- recarg- recargo recib_la recibio
4 recor- recov- recove- requer- respo- respon- rest- return sabe se se_compr segur_que sendi- sendin- sending sepa
4 shall_i shop si_cerra sin_pagar sobr- socia- stol- stole- stolen su_factu suel- suppo- suppos- tan tan_amabl tenem-
4 tenemo- tenemos tenid- tenido tiem- tiemp- tiempo time_i to_know todas todas_las total- totali- totalidad traba-
4 trae- tran- treat_us two_of una_trans una_vez under- unders- unpa- unpai- unpaid up_the us_like us_no usted_de vaya
4 vece- veces vemos_en veng- venga ver vez volver- we_can we_deman with_it write y_a
5 AGAINST AUTHORITY COMING CONVENIENT_TO COSTS_YOU HASTEN INTENT_NO LACK LITTLE MERIT_OK NEED_LAWYER NEVER_PAY
5 NOT_RIGHT OBLIGED OTHER_RUDE OUR_LAW_OK OWE PATIENCE PROVERB SWORN_WHAT TOLD_ALREADY WEAK_SLUR WEARY WEARY_OK a_la
5 a_llama a_parti accion- acciones agencies agota- agotad- amab- amabl- amable anda- any_more appre- aprov- aprov_de
5 aprove- argu- aseg- asegu- asegu_de asegur- atto- attor- attorn- attorney avisad- book- camio- camion can_find
5 centr_de clar- clien_como cobraremos coche coja collec- compe- compet- con_otros contract cred- credi- credit decep-
5 decida decirl- deli- detalle detr- detra- detras diffi- diffic- difficult dispo- dos_dias el_coche el_gener el_justi
5 emails en_mi encima end_of ends entie- entien- escri_de estan_hacie estar fail- falta_de fund- go go_to going_to
5 guard_civil guardi- guardia haci- hare hasta_cobra hate hear hear- hist- histo- histor- horas immediate importe
5 inmediato insist- inten- irre- irres- irresp- is_a is_close judicial juez justif- justificante kind_of la_famil
5 la_proxi le_retir letr- letra- letrad- like_this liqu- liqui- liquid- llamado lleva_el lo_envia lo_que local long
5 los_dias los_gasto menu- menud- menudo misma neces_algo necesa- necesario need nego- negoc- negoci- nice no_me
5 no_payme no_se nos_lo nos_queda not nuest_factu obra_y part parti_de partir pasar_a pedi- peop- peopl- people pien-
5 piens- pleas_call poco por_un preparese proces- prof- proxima punto put_it que_estan que_pase queda_usted quie-
5 quier_el quit- recibimos reclamacion reco- record roba- robar run_out saldr- same ser serve- servicio si_se situac-
5 situacion smal- socio- socios son stea- steal- steali- stealing stor- su_padre subi- suer- suert- suerte sus_biene
5 sus_prove tamp- tampo- tampoc- tampoco team termi- termin- thank_for the_contr the_invoi the_order the_phone the_same
5 the_trade there_a to_be to_expla told trab- traba_y transf- tras- trat- trib- tribu- usted_en va_a vendr- wast-
5 what_a will_come will_tell would_hate ya_hemos you_had you_need you_think your_bank your_shop
6 ALL_SAY AWAY A_COURT CHARGE DISTRUST2 FAITH FAR MOCK_HARD OWES_US PUBLISH SHAME_FEEL TAKE TIME_OK WASTE_OK a_lleva
6 a_lo abone_la acaba- acce- acces- be calle- called cami- chea- ciento cobrad- cogi- compa_to con_quien conoce- contra
6 credi_line credito cuant- cuanta- cuantas de_ser deber- deberi- deberia dece- decir- despa- despac- despacho detal_de
6 dich- discus- discussion dispu- do dond- donde el_detal el_impor enti- equipm- equipment fraud full furg- furgo-
6 furgon- furgoneta goin- going graci_a grem- gremi- gremio grup- grupo habla- hablar hasta_manan have_been his impa-
6 impag- in_full inme- inmed- inmedi- inter_y is_going it_on it_right judi- judic- judici- llamar llega lo_comen lo_de
6 lo_mismo mala manan_a mayb- maybe muy need_the ni_una no nothi_to orden- ordena- our_books paga- parc- parce- parti-
6 pay_me paye- perh- perha- perhap- perhaps pm pond- pondr- por_cient prep- prepa- prepar- proceed que_a que_es queda
6 queda_sin quedar- quedara read- ready receip- receipt recib_el reclamarle remo- responde said saldra somet- someth-
6 something su_maqui subir- suit_you supp- tendra than- thin- tiene_un to_call to_hear todos_los trade ulti- ultim-
6 una_empre uste- usted_el venda veo voy voy_a y_nos ya_no you_pleas you_said your_accou your_name
7 400_euros AT_COURT BEFORE_THIRD CHARGE_OURS CHASE COLLECT COURTPAPER DAMAGE_OK DISTRUST ENDED ENOUGH_GIVEN
7 EXPOSING_OK FAMILIES F_NOW KNOW_WHERE LIED_US NOT_SERVE OFFICIAL PAYOR SEEN_OK STOP_IT TERM TROUBLE abogados acab-
7 accou_is agenci- alre- alrea- alrea_paid alread- already and_this anoth- anothe- another ante atra- atras bien-
7 biene- bienes caer cheq- chequ- cheque comi- como contestar correo- correos cour- court- cuen- cuent- culp- culpa
7 damo- damos de_lo de_sus desd- desde discu- email- en_su escrit- escrito espera- esperando even fina- for_you frau-
7 frid- frida- friday glad haciendo hast- hasta have_asked hous- house it_out know la_deuda la_via le_hemos lost move-
7 moved neces_que negocio next no_recib nos_esta notif- nuest_confi nuestra o_no or_the order orders out_of parcel
7 perdido quier- ready_to regarding rela- see_this serv- si si_le si_para su_nombr summ- take tend- tendr- tener
7 tengo_un the_bill the_way the_whole tiene- tienen to_ask tota- trad- ultima we_could what- whol- whole will_be y
8 AGAIN ENDURE_NO GARNISH HAS_MONEY HAVE_ONLY HOLD_LIABLE HOW_OFTEN NOT_PROUD PAYVERB REQUIRE SHAME_WORD THEN_NOT
8 VIRTUE WE WE_WANT acabar- agai- again agenc- am asi been_told bein- being cada_dia cara coge- compu- con_nuest conci-
8 confianza confirme contr- coun- date_is de_embar de_la de_nosot de_recla direcc- direccion disc- embargo en_el end
8 estr- factu_en forg- ganad- ganado how i_am i_would igua- igual insi- insis- justi- le_llega llev- mal mandaremos
8 much no_conte no_ha plant- plazo proce- procee- right_now run se_queda send si_hace sort sort_it tenga tengo tres
8 vive we_are will_not y_asi y_sin you_only you_want yours- yourse- yourselves
9 DAMN GO_THERE GUILT HARSH KEPT_OURS LABEL ONE_DAY TOLERATE YOUR asi_nos call- con_lo conc- cuan- discut- educ- educa-
9 el_que finan- financ- forge- forget have_to in_the like lo_suyo orde- plan- que_le que_no recue_que relac- relaci-
9 relacion se_esta see thank_to the_chequ think toda un want will you_will
10 BAD_LISTS EXCUSE EXPLAIN_WHY GIVE_YOU GOING HARD_NOW RIGHT_NOW RISING SUFFER WE_ACT agen- are aski- askin- asking
10 bad books debe- desa- desp- deud- deuda es_el ever- haga or_we queda_con recl- recla- reclam- se_discu suit suyo
10 the_money tres_dias
11 BREAK CONGRATS CONTENTIOUS FED FORGET F_PAYUP NOT_TRUST PAYORDER YOU_ARE_A and_you cada carta de_comer disp- estan
11 factu_no gana- la_trans llevar- mandar- proc- rele- sera su_direc the_court this_is usted wher- where
12 BE_FUTURE CONTACTS LIE SOCIAL VICE cart- he necesita no_nos on_time para- time trabaja we_will you_are
13 AGAIN_HARD COLLECTOR F_OUTSIDER LAWYER OUR_MONEY SEIZE_MORE lleva- tene- thank- thanks
14 BECAUSE_YOU CALLING_FROM FAULT_OK F_MENACE MISFORTUNE MONEY TALK_OVER WILL a i_have mone- money name quiero
15 FILED MOCK SLUR TO_COLLECT UNPAID el_telef every se_lo todo_el very
16 ALWAYS_AFTER GUESS IF_UNPAID NEVER_SEEN YOU soci- teng-
17 BUREAU CRIME way
18 BADLY F_STALL JOKE REQUIRE_HARD ROUGH
19 ENDS_BADLY FOLK LEGAL WORST o oh
20 DISAPPOINT DISBELIEF EXPOSED ni
21 AGAINST_NAME COLLECTING
22 F_WOUND
23 ANOTHER_LIE IGNORE NAG_HARD
24 COMMAND_HARD ORDER_RUDE
25 FUTURE_WE esto
26 IDIOM_SHAME STANDING
27 TIME_UP
28 IDIOM_RUDE NOT_LEAVE
30 BORROW
34 IDIOM_GUILT
35 F_LAWSUIT
39 ENDING
44 FILED_NOW
49 IRONY
53 IDIOM_BLAME
56 IDIOM_THREAT
"""
