"""What each stem and meaning weighs in the undertone; written by tests/core/tone/learning.py, not a hand."""

LEARNT_FROM = "9872dd6a8c1e9b1c"
BIAS = 1.98
SCALE = 4
WEIGHTS = """
-49 F_EASE
-38 F_FARM
-37 the
-35 F_KIND
-34 F_PLAN
-30 F_SORRY F_TRUST el
-29 F_EVENT
-28 F_BUILD
-27 F_MEETING F_OFFICE bien
-26 a_su
-25 la
-24 AWAY_OK F_BOOKS in was
-23 F_SHIPPING del
-22 F_HOTEL OBLIGED_OK is
-21 PERMIT if
-20 THANKS and_we con pued-
-19 HELP
-18 # COOLPAY NUMBER at from
-17 F_THING F_WEATHER juzg-
-16 ENDURE_OK FAITH_OK OURS lleg- prin-
-15 WILL_NOT_OK as_you aten- dos fall- it_is mejo- mess- mome- momen- note pay so
-14 GOOD_NAME LISTING abri- asi_que at_the back back_to camb- cambi- did for_yours if_you judge_for los no_tiene quer-
-14 with
-13 NOT_DENOUNCE credi_limit have_not invoices medi- minu- pago porte- pref- quere- querem- queremos us when
-12 GOODS REPLY_OURS anos invoi- invoic- llego pago- pagos port- segu- stay- stays to_pay traba_con
-11 CHOOSE MISF_OK NOT_THIRD OPINION WARN_OK aqui cambia- else entr- gust- ha_sido invo- le_cobra let let_us messa-
-11 messag- resu- revi- revis- sett- settl- su trou- troub- troubl- trouble
-10 CALL_ME CHARGE_OK COMMAND_OK CUT_OK EXPLAIN_OK LIMIT_OK NAG NOTICE_OK any brea- como_clien contrato dato- datos
-10 deman_de desc- dijo enca- erro- extr- fin i_will judg- judge limi- male- mara- mens- mensa- mensaj- minut- nuestros
-10 paid_in pendie- pendiente por_eso puede reac- repl- revisa- salu- segun- segund- talk tiene were whil- while
-10 will_get y_la y_le y_ya yourself
-9 F_GOODS NOT_RIGHT_OK THEM UP_TO_YOU abono atend- best by_card charg- confi- contac- correo diga- escu- for for_a
-9 half le_esper llamar- mejor- nada nos_ha nuev- owe para pend- pendi- peso pode- podri- podria por_el pron- pront-
-9 que_neces quedo robo salud- segunda settle- show su_famil sure thank_you there_is week well writi- writin- writing
-8 CHARGING DENOUNCE FEW MUST_OK NOT_GARNISH NOT_MENACE a_good am_writi ayer char- charge- chec- como- comod- compr-
-8 conf- confir- conta- contacto coste days de_pago dela- denu- denun- denunc- desco- descon- devo- devol- devolv-
-8 diri- el_banco el_robo extra facturas ha_hecho hace- have_never hech- imag- imagi- imagin- indi- ines inter- interr-
-8 inven- invent- invi- limit mes mist- mista- mistak- moment- momento nave necesite no_hace paso pay_by pelo prod-
-8 produ- produc- que_se reci- sept- sido so_i subj- subje- subjec- subject tell_me this_year tiene_que todav_no y_se
-8 ya_se
-7 000_euros CHASE_OK CONTACT_OK COUNT INTEREST MUST NOT_SLUR a_date administracion afte- agre- ahor- algu- anyt-
-7 anyth- anythi- anything as at_your atent- atenta- atentamente avisaremos basta by_the cert- certi- certif- charged
-7 check clie- clien- cole- collea- colleague companera conv- credited date day de de_nuest decidi- detai- devolvemos
-7 digam- earl- el_paque entre envi- enviam- enviamos ese esper- estu- factu_que fech- fue furt- furth- furthe- further
-7 gusto invoice it_was junt- juzgado limit_de line- linea linea_de liste- me_dijo moment new no_hemos no_more no_sabem
-7 nunc- nunca of of_the pape- peor plea- pleas- por_la por_si por_trans prefe- prim- princ- princi- que_el que_todo
-7 quier_que razo- reach recep- recepc- recibido repa- repar- repla- replac- repon- repone- reques- responda restau-
-7 road sabem_que sali- short side su_respu sus_datos tell thank the_new thro- throu- throug- through to_your todav-
-7 todavi- todavia trabajar transp- two un_acuer un_pago usted_nos venc- vence we_had went what_has word year- years
-7 your_next
-6 COURTWARD CRIME_OK FAMILY HOPE_OK MENACE_WORD RISES STANDING_OK TELL URGENT_WORD a_usted after ahora algun ano apol-
-6 apolo- apolog- arou- aroun- around arriv- basta_con boss bothe_you cambi_la can carg- cerrar client- cliente codi-
-6 codig- codigo const_el could_you cris- cual- cualq- cualqu- cualquier dato de_las de_mes de_que decid- deja- dejo
-6 delay- delivery depo- deseo detail- details dia_de diez_dias digame dupl- dupli- duplic- duplicate el_codig el_pago
-6 el_progr ella email en_dos en_la entregar eso_le espe- estima- factura fecha firm- firma forma- forw- forwa- forwar-
-6 forward get_no goes got hand hard has_been have_charg hecho here_reply i_sent invit- is_fine is_no just la_perso
-6 la_polic late left lett- lette- list- llamaremos lluv- lluvi- lluvia lo_dejam lo_hemos look- looks looks_after make
-6 make_sure mando may media- mejor mensaje messa_here messages mien- mient- mientr- mientras mismo mole- moles-
-6 molest- more_messa muy_bien my_boss my_colle nadi- nadie no_desea nombr_de not_mind not_pay note_it noticia
-6 nuest_clien ofic- ofici- oficin- oficina on on_site one one_of open ordere- ordered otra owe_you papel parte pay_now
-6 person- personal piez- please polici- policia post prefer prefi- prefie- preo- preoc- preocu- primer- principal
-6 prisa proced- pronto propu- propue- proximo puedo que_pagar quiere reach_you rece- recepcion recibo regards
-6 reply_stop repo- ruid- ruido salio seco- secon- second see_you seen seen_the septe- septem- september shor- si_no
-6 sido_un sms so_we sola speak_to state- su_empre su_trans the_insur the_offic this_lette this_matte to_bothe to_get
-6 to_say town trai- trans_o un_descu vein- veint- veinte vend- viaje when_the whet- wheth- whethe- whether who_looks
-6 would_like y_lo y_no you_for you_in
-5 BADLY_OK IGNORE_OK abogado abrim- abrimo- abrimos acei- aceit- aceite acla- aclar- aclara- again_about agrad_que
-5 agradecemos agree al alcanzar algo an and_will ante- any_time apolo_for are_still arri- atendi- atta- attac- attach-
-5 auto- autom- automa- avisam- band- be_at bother buena cambiado can_be cargo clear- close_the coin- coinc- coinci-
-5 coincide confiamos confirm cons- conse- conser- conte- contestara copi- correg- de_trans de_viaje dear debe depos-
-5 deposi- dese- desea devu- devue- devuel- diga dijo_que direct dispos- disposicion due_on early easi- easie- easier
-5 el_aboga el_enlac el_movil el_papel el_viern embar_la empi- empie- empiez- empieza empresa en en_nuest enla- enlac-
-5 enlace envia- envia_el error es_una esper_que espero esta_al este every- fact- falt- falta_que faul- fault for_not
-5 for_the from_you gente hacem- hacemo- hacemos hacienda had_a has hemos_recib high hope idea impo- impor- import-
-5 in_a indiq- indiqu- indique insure- invit_a invita- is_alrea is_there is_this is_to juzga- juzgad- keep_the la_ley
-5 la_lista la_maqui la_nave la_segun las_muest last le_conte le_dejo ley link llegu- llegue lleva lo_he manage mand-
-5 many_thank mistake mues- muest- muestr- muestras neve- never norm- norma- nos_diga notic- nuevo numer_de of_your
-5 ofre- ofrec- ofrece- old on_monda once over_the pagamo- pagamos para_la para_nosot patient payments paz pedido
-5 perdo- persona phone podr- police por previs- prime- primero prob- propuesta que_la que_pague rain receiv- recib-
-5 recib_su reen- reenv- reenvi- repara- revisar saba- sabad- sale saludo sea seno- senor- senore- senores seve- sin
-5 sin_coste six soon sorry_to speak start- starts stat- strai- straig- su_firma take- tard- tarda_un tell_us the_bank
-5 the_delay this_month to_make to_settl to_you todo_bien torn- transporte un_momen under_the uno usted- usted_le
-5 ustede- ustedes veint_anos vide- volvem- volvemos we_repor who with_our work- wrot- wrote y_esta yard year you_owe
-5 you_the
-4 AVOIDED EXCUSE_OK GUILT_OK NEVER NEVER_OK NOT_LEAVE_OK NOT_SERVE_OK SERVICE WARNING a_chanc a_day a_los acuerdo
-4 adec- adecu- adecu_le adecua- adecuada adel- adela- adelan- adju- adjun- adjunt- al_dia alba- albar- albara- algun-
-4 alguna alta amen- amena- amenaz- and_have and_i apprec- aprob- aproba- aprobacion aqui_respo asha- asham- ashame-
-4 ashamed asun- asunt- asunt_sms asunto atende- atte- avisa_a baja banco beha- brin- bring bueno_dias busy cada_vez
-4 cafe calid- calida- calidad camp- can_pay card card_or cele- celeb- celebr- cerra_el chance charge choose clea-
-4 cobr- coll- colle- colo- comento compan- compro compromiso con_el con_mucho con_sus cond- condu- conduc- confi_que
-4 confi_y consu- consul- consulta contact contes- convi- convie- conviene copy corre- corresponde de_admin de_cuent
-4 de_llama de_los de_pagos debit dejam- dejamo- dejamos del_concu delay deman_for denuncia descu- desea_mas deta-
-4 disculpe due el_abono el_contr el_nuevo el_plazo el_presu el_recib en_cuant encaj- encaja encan- encant- entrega
-4 equipo esperamos estad- estad_de estado este_ano esti- estim- everyb- everybody explique factu- factu_factu factur-
-4 falta falta_algun familia fin_de firs- first gent- good hacer- happ- hemos_cambi here_is i_can i_shall imagi_que
-4 imagino importa ince- incen- incend- incendio inci- incid- incide- incluy- incluye ir iremo_a is_an is_ready janu-
-4 janua- januar- january junta juzga_de know_when la_junta la_media la_prime ladr- ladro- le_agrad le_encaj le_llego
-4 le_mande le_ofrec le_resul le_viene leave- leaves letter- letters lista llamada llega_el lo_indiq lo_tiene made
-4 manag- mande mant- mas_mensa me_when medid_del mensa_aqui menu message messi- messin- messing monta- next_payme
-4 no_inclu no_pague normal nos nos_const nos_da not_seen noth- nothi- nothin- nothing notice- noticed notici-
-4 nuest_deseo numb- numbe- number o_en of_accou on_frida on_tuesd option orden our_invoi pagam- pagar_en palabra pall-
-4 palle- paper paqu- paque- paquet- paquete para_cualq pati- patr- patro- pedirl- pedirle perd- perdo_que perdon-
-4 perdone perso_adecu pidi- pidio plazo_de poda- posi- posib- posibl- posible post_the prestamo presu- presup-
-4 presupuesto previsto print- probl_con prop- prove_de que_falta que_llamo quedan queri- razon- recibir recog- recu-
-4 recup- recupe- repu- respo_baja restaurante resue- resuel- result- righ- right roga- rogam- rogamo- rogamos sabem_si
-4 se_ha se_la segun sent sever- severa- several si_neces situat- situation size sms_factu sobre sobre_el someb-
-4 somebo- somebody star- state_of statem- statement stop- su_corre su_cuent su_ofici su_prove susp- suspe- suspen-
-4 take_all taken tarda ten the_deliv the_final the_lawye the_old the_parce the_trans ther- there this_invoi this_morni
-4 this_week time_you todo_esta tomo- tomor- tomorr- tomorrow tram- trami- tramit- tues- tuesd- tuesda- tuesday under
-4 unid- unida- urge- urgen- us_the vari- vende- viaj- vist- visto_el want- we we_notic we_trust we_want we_would
-4 will_ask will_call with- with_us withi_ten witho- withou- without wort- worth writ- you_again you_asked you_do your
-4 your_call your_side yours
-3 BORROW_OK CREDIT_GONE CUT_OFF DAYS_OK DONT_OK F_STAGE JOKE_OK NOTICE SHOUTABLE SOON_YA TROUBLE_OK a_copy a_payme
-3 abiertas aboga_de about_invoi acco- accou- accoun- acep- acept- acor- acord- acorda- actual- add adjun_el after_the
-3 after_your agenc_de alcanz- algun_dato am_sure amena_con anot- antig- antigu- approv- arrive- as_a as_soon asis-
-3 asist- attached aun_no avisa- avisar- avise- avisen- avisenos ayuda ayun- ayunt- ayunta- ayuntamiento bala- balan-
-3 balanc- balance bast- befor_we belo- below bloqueamos boda both- bothe- broke- broken but_to cambie- can_not canti-
-3 cantid- cantidad carm- carme- carmen case chanc- choo- choos- clientes clos- close come come_to comen- comen_que
-3 coment- comercial comple- con_este con_su consta cont- conve- corre_prisa corta- cose- cosec- cosech- cosecha cover-
-3 cuand_pueda cuida_con cust- custo- customers da_vergu date_would days_or de_demor de_un debi- decide del_contr
-3 del_local deman- demand denun_del depa- depar- depart- departamento descontamos desea- dife- difer- difere-
-3 diferencia diffe- differ- difference digam_cuand digan- digano- diner_de direc_debit director dispo_para done
-3 dos_factu drop ejecut- ejecutaremos el_certi el_corre el_error el_exped el_inter el_marte el_tiemp eleg- elegi-
-3 elegir embar_to empt- empty en_orden en_un en_vario enseg- ensegu- enseguida entra- es_posib escrib- escribo
-3 esper_de esta esta_conte esta_factu esta_manan esta_seman esta_usted este_corre esto- estoy everyt- everything
-3 factu_esta factu_y feliz figu- figur- figur_en figura file firma- firmad- first_time form- formal- free friendly
-3 from_the garantizo gate get get_in give gues- ha_recib habi- habia hablaremos hable hasta_que have_any have_you
-3 heari_from hemo- hemos hemos_visto herm- herma- herman- hizo hope_you i_expec i_hope i_speak if_it if_somet impor_en
-3 in_touch incidencia indic- indica- insu- insur- insurers interest inve- invoi_reach is_due is_messi it_be it_has
-3 it_over it_to its june just_call kind- kindl- kindl_pay kindly la_denun la_difer la_factu la_guard la_seman la_talla
-3 la_visit las_ocho le_envia le_escri le_invit le_manda le_mando le_paso le_propo le_rogam le_solic llegad- lleva_las
-3 local_el look lune- lunes manager mandam- mandamos many mart- marte- martes matt- matte- me_know mediad- medida
-3 mensajes mete- meter mode- model- modelo movil much- mucha_graci my necesito no_pudo no_puedo no_sea nos_dijo
-3 nos_impor not_heard not_yet on_our opin- opini- opinio- opinion opti- optio- organi- otra_direc our_relat owe_us
-3 pagador pagar_el pagar_hasta pago_de pasad- patie- patien- paym- payme- payme_in payme_run paymen- pensa- pequ-
-3 peque- pequen- perm- permi- pero_el perso- place- placer pleas_do podem- podemo- podemos poder podi- podid- podido
-3 poli- polic- por_nuest poss- possi- possib- possible prefiere presta- printe- priz- prize problema propo- propon-
-3 prove- provee- pudo purc- purch- purcha- put que_fecha queda_a quedo_a rate razon reach- reache- reached refo-
-3 refor- relac_con reminder repar_el reput- reputa- reque- respo_a respu- respue- respuesta resum- resume- resumen
-3 retr- retra- retras- review rogam_que safe- salda- saldo saldo_a say se_paga segura semana service shou- shoul-
-3 should si_hay siet- siete sigue sill- sinc- sobre_la solicitamos solicitor solucion soon_as sort- sorte- soy spri-
-3 sprin- spring stil- still stop su_ayuda su_confi su_dispo su_pedid su_silen subje_a sund- sunda- sunday tal talla
-3 ten_days termino that_is the_count the_diffe the_first the_late the_line the_open the_polic the_two thes- these
-3 thing this this_messa thur- thurs- thursd- thursday tiend- tienda tiene_previ time_we to_check to_close to_confi
-3 to_keep toda- toge- toget- togeth- together tome- touc- touch tramite trans_nos trust trust_you twen- twent- twenty
-3 ultim_factu un_place una_soluc unos_dias used usted_para vario- varios veci- vecin- vence_el venci_el vendem-
-3 vendemos vendi- verd- verda- verdad verg- vergu- vergue- verguenza viene visi- visto web what which_date whom wond-
-3 wonde- work_for worki- workin- working worr- woul- would would_be would_work would_you wron- wrong ya ya_ha ya_lo
-3 you_at you_check you_get you_know you_pay you_were your-
-2 ARE GIVEN_OK HARMING_OK LISTS LUCKY_YOU MEASURE_OK TALK_OK VERGUENZA a_call a_disgr a_este a_fecha a_few a_juici
-2 a_look a_mista a_remin a_shame a_short a_solut abaj- abajo abie- abier- abiert- abono_de abou- about about_the
-2 acabo_el accounts acordado actio- action actua- acus- addr- addre- addres- afec- afect- agra- agrad- agrade-
-2 agradezco agree- agree_with ahora_mismo albar_firma albaran albaranes alca- alcan- aleg- alegr- alegra algo_que
-2 all_the and_the and_would anter- anteri- antigua any_quest aplicado appe- appl- appreciate appro- apuro are_in
-2 are_on arra- arran- arrang- arrange arrives ask_you asks atiend- awar- ayud- ayuda_a ayudar- bar be_late bien_nuest
-2 bloq- bloqu- bloque- brok- buen calen_de calendario call_me cambi_de cambiar cambio cant- carga- cargar- cargara
-2 carri- carta- cartas caus- cerra_la chanc_to coci- cocin- colle_the come- come_in compra compre- concu- concu_de
-2 concur- concurso confirma confirmacion conteste conven- conver- cord- cordi- cordi_salud cordia- cordial corr-
-2 correc- cortam- cortamos cost- costs could_we count- county cove- covers credi_note cuad- cuadr- cuadra- cuadrar
-2 cuand_llegu cuent_con cuid- cuida- cuidad- cuidado cumpl_lo custom- cut darl- darle date- date_for dates de_aboga
-2 de_calid de_compr de_enero de_vacac decir_si dejar del_10 delay_was depar_de devuelto dia did_not did_our digan_y
-2 diganoslo direct- discul- down dry el_ayunt el_conta el_conte el_diner el_juici el_mater el_numer el_retra el_segur
-2 el_servi el_tecni emba- embarrassed emit- emiti- emiti_la emitir en_tres en_usted encar- enhor_por enten_que entrad-
-2 envio es esta_canti esta_pasan esta_todo estam- estamo- estamos estar- estas_factu este_mensa evit- evita- excl-
-2 exis- exist- extra- factu_abier faltab- faltaba favor favor_de few few_days fiche_de fichero firma_el firma_en
-2 firmado fisc- fisca- forc- fore- formal from_us furth_actio gara- garan- garant- gest- goog- googl- google gran-
-2 grant grate- gratef- grateful grea- great guar- guess gusta- gustar- gustaria ha habia_nadie hablad- hablado hablam-
-2 hablamos hablarlo hace hacer_nada happe- happen happy harv- harve- harves- harvest hasta_el hay_algo hay_nada
-2 hay_una he_visto hell- hello help hesi- hesit- hesit_to hesita- hesitate hour hubi- hubie- hubier- hubiera i_shoul
-2 imme- immed- immedi- importante in_june inau- inaug- inaugu- instal- inter_de intern- invitamos invoi_due invoi_for
-2 invoi_invoi irem- iremo- iremos is_attac is_nothi is_open jefe juev- jueve- jueves juici_de junto- juntos kind_regar
-2 know_you la_calid la_calle la_comun la_fecha la_inspe la_ofert la_tiend las_graci las_nueve late_payme law le_adjun
-2 le_llamo le_parec le_prest le_venga let_you like_to limit- limite list llama- llama_a llav- llega- llega_bien
-2 llegado llegaron lo_acord lo_vemos los_albar los_porte lueg- luego luz make_the mana- manda mandar mante- manten-
-2 mantenimiento march matter- matters may_be me_alegr me_dice me_lo media mediac- mediacion medid- meet- meeti-
-2 meetin- meeting mejor_que mes_no mient_se mism- montaj- montaje morn- morni- mornin- morning moti- motiv- move movi-
-2 mucha- muchas mucho_gusto must_be necesitamos need- no_afect no_es no_habia no_llego no_pasa nos_avisa nos_ayuda
-2 nos_confi nos_falta nos_gusta nos_pidio nos_verem not_agree not_the note- now nues- nuest- nuest_cuent nuest_empre
-2 nuest_parte nuest_servi nuestr- nuestro nueva nueve obli- oblig- obliga ocho ocur- ocurr- off off_the office
-2 on_invoi on_the on_us open- open_for openi- openin- opening oper- opera- or or_you orga- organ- our_wish own pagado-
-2 pagar_a paid_thank pala- palab- palabr- para_poder para_su pasan- pasand- pasando pasar_el pay_withi penal- perder-
-2 perdi- permis- piens_pagar plac- plan plazo_para pleas_let pong- por_corre por_telef portal porter portes prec-
-2 preci- precio- prefiera preocupe pric- probl- proble- proponemos publi_su puntu- puntua- quar- quart- quarte-
-2 quarter que_esta que_estar que_me que_revis que_usted que_ya quedam- quedamos quedo_en queria- queriamos ques-
-2 quest- questi- quiera quinc- rath- rathe- rather rati- reali- reali_el realiz- recib_respu reclamaremos recogi-
-2 recogio relat- relati- relationship reply reply_to reported reputacion request responsabilidad resul- resul_mas
-2 resulta retraso right_perso ring room sabem- sabemo- sabemos safel- safely sale- salid- saludo- saludos samp- sampl-
-2 sample- samples se_nos se_preoc se_que se_quedo seas- seaso- season sent- senti- senti_mucho sentim- sentimos seria
-2 serio settle shame shoul_you si_falta si_ya sms_invoi so_that so_the soli- solic_forma solu- solut- soluti- solution
-2 someo- someon- someone start_in statu- step su_boda su_compa su_palab su_reput sube subje_sms subv- subve- subven-
-2 subvencion suit- suits supo- supon- supon_que supong- supongo surv- surve- survey take_a takes tari- tarif- tells
-2 tempo- tempor- ten_years terms that_the that_we the_accou the_charg the_direc the_harve the_month the_payme
-2 the_sampl the_seaso the_shop the_surve the_time there_nothi this_quart this_toget threa- threat- threatening
-2 tiene_el to_look to_this to_work todo trabajo trac- tribunal trim- trime- trimes- trimestre un_abono un_cafe
-2 un_cordi un_error un_limit un_mes un_plazo una up_to us_a us_and us_find us_know vaca- vale valo- vamo- vamos
-2 vamos_a van_a vecino- vecinos vien- visit volvera vuelta was_in we_agree we_appre we_sent wheth_our while_we why
-2 wish_is with_a with_your withi- within wonde_wheth wonder- work work_with worki_with works worry worry_about
-2 would_it y_puede y_un ya_nos yet yet_seen you_a you_can you_must you_prefe you_would your_own your_trans zona
-1 3_2004 COURT MEASURE NO SEIZE_OK US a_manda a_recla accountant algun_probl amount and_pleas antes apologise
-1 appro_the approved boug- bough- bought buena_tarde by cambi_el can_wait conten- correcto cort- cosa de_alta detail
-1 dici- dicie- diciem- diciembre domi- elec- elect- electr- engi- engin- engine- engineer es_un estara every_is
-1 factu_del factu_por falls falta_el fath- fathe- father fiche- ficher- for_your frie- frien- friend- gesti- gestio-
-1 gestion got_lost ha_devue heal- healt- health horar- horari- horario hurr- if_that insurer judge- juni- junio know-
-1 la_cuent la_feria la_norma le_guste le_pedim leav- letter ley_3 llegar llevar maquina matter mayo mentio- migh-
-1 might necesi- no_esta offe- order_numbe pagad- payme_of pedim- pedimo- pedimos pers- previ_de primera pris-
-1 proveedores pueda que_hable que_prefi quej- received reclamar record- remi- remit- repart- reunio- reunion saber_que
-1 saber_si seguir seven sirve sorr- sorry syst- syste- tarde- tardes tengam- tengamos termi_en that_our the_photo
-1 the_statu the_warra to_reach tomar_medid un_dato una_copia vat venga_bien warni- warnin- warning we_do when_you
-1 whic- which_we y_quere ya_esta you_i
1 ENDS_OK GENTRY OTHER_OBLIGATION PREVIOUS SUE TIME_LEFT a_hacer a_mi a_new a_pedir a_ser a_tiemp actuaremos again_you
1 and_see atender bill- business comun_que con_nosot contactaremos contr_su crim- cuenta cuento cumplido dejar- deje-
1 dire- direc- discu_el disgrace docu- docum- docume- enter- euro- euros excusa excuse- excuses expl- for_every
1 ha_cumpl had inde- ingre_el juri- le_envie le_queda le_reque lo mala_fe nothi_but nuest_aboga our_credi our_custo
1 pagab- pagame para_que partic- payment phot- pondr_su pondr_un por_escri por_usted pror- prorr- prorro- prorroga
1 que_habla que_hora read reas- reaso- reason regis_de requerimos signe- signed stock such the_dog the_full the_state
1 them they think_we to_see to_us trans- un_prest up vez_que waiti- waitin- waiting we_have what_you you_we
2 BE CALLED CANT_PAY CONDUCT CONSEQUENCE CONVENIENT DECENT EITHER EVERYONE FRAUD_CARE HAND_OVER HARM MEASURING
2 MOCK_WITH_GUESS NOT_PAYING ORDINAL OUR_ACTIONS TIME_WASTE VISIT WARN_YOU a_bad a_bank a_busca a_ir a_medio a_pesar
2 a_poner a_que a_sus a_todos abog- aboga- abogad- about_this acaba_en acabaron acci- accio- acudi_a acudir advis-
2 agencia agot- ahi al_corri alma- almac- almace- almacen ante_el apar- aparece appr- apro- are_not as_we aseguradora
2 ases- aseso- asesor- asi_no ask_your ate bank_trans beca- becau- becaus- because befo- befor- befor_the before buena-
2 buenas bueno- buenos busc- busca- busi- busin- busin_with busine- by_now call_us cance- cancel- cara_de carad-
2 caradu- care- chargi- charging cien- cient- cita- cobrar como_traba comp- compla- compra- con_los conce- const-
2 contesta contra- corre_que corri- corrie- corriente corte cost costa- costas coste_de court_but credi_en cree cues-
2 cuest- cuesta customer da_igual dano- danos dare- darem- daremo- daremos de_baja de_fin de_moros de_nuevo de_retra
2 de_serie deber_saber debt decir_que defa- defau- defaul- default dejarl- del_viern dema- demas demo- demor- demora
2 despu_de detra_de dias_no diff- difi- dific- difici- dine- diner- dinero dire disculpa disg- disgr- disgra- dist-
2 do_i dobl- doble dog_ate door dura eith- eithe- either el_doble el_ingre el_juez el_pelo embar- emplea- empleados
2 en_asnef en_googl encarg- end_up enten- entend- enviar- enviaremos envie- equip- es_usted esa espera esta- esta_carta
2 esta_confo esta_de estafa ever face face- faceb- facebo- facebook factu_se faili- failin- failing failu- failur-
2 failure felicito find fini- finis- finish- finished firmo fran- fuer- full_amoun func- funci- funcio- gasto_de gets
2 haber habr- hacie- hacien- had_to haga_el hare- harem- haremo- haremos hasta_las have_had hemos_tenid here- hijo-
2 hijos hipo- hipot- hipote- how_many hurt- i_know i_need idio- impago in_court in_two insta_para inter_in intere-
2 interesa interested invoi_are is_on is_over it_and judgm- judgme- judgment jueg- juega just_pay juzgados know_where
2 la_culpa la_deman la_ejecu la_pacie la_que la_vida las_accio las_medid le_ayuda le_conta le_inter le_servi le_van
2 le_voy leave lega- les lio llama llama_manan lleva_a llevam- llevamos lo_ha los_demas los_juzga los_tribu maquinaria
2 mas_tiemp means means_the medio- mediod- mediodia ment- menti- money_now moroso- morosos muev- need_a neighbours
2 ningun no_puede no_vamos nomb- nombr- nombre nonp- nonpa- nonpay- nonpayment nos_oblig nos_pide not_a not_be not_like
2 not_recei not_want noticias notificacion nuest_aseso nuestras of_you olvi- olvid- on_faceb on_your opci- opcio-
2 oportunas otra- otras otro- otros our_lawye pacie_con pagan pagar pagu- paguen- paguenos par par_de para_cobra pasar-
2 patience pay_in pay_on pedire- pediremos pena perde- perde_el perdera persi- pesar photo- photos pida pienso plazo-
2 plazos plei- pleit- pleito poco_de pondre- pondremos pone- pongo premio premis- premises pres- prese- presen- prom-
2 prome- promet- promi- promis- proxi_vez publ- publi- public- que que_abone que_debe que_esto que_ir que_las que_mas
2 que_sepan que_somos que_tiene que_todos que_venga queda_mas recovery reda- redac- redact- regal- regi- regis- regist-
2 remov- requerimiento requi- requir- resen- reser_el reso- resol- respe- respo_con resto resto_de reti- retir-
2 retur_the roza rueg- ruego sabra se_juega se_me segui- seguri- seguridad send_the sepa- sepan seran serie- seried-
2 seriedad servi- shal- shall shoul_know show- si_es siga sigu- simp- simpl- sin_mas site solicitors some somo- somos
2 son_unos staf- staff state su_casa su_culpa su_deuda su_falta su_mujer su_negoc sumi- sumin- sumini- suministro
2 sus_emple take_it taki- takin- taking tarda- tarde te_lo tecn- tecni- tecnic- tecnico tele- telef- telefo- telefono
2 tengo_que terc- terce- that the_end the_last the_machi thef- theft this_goes three time- time_to times tired_of
2 to_court to_our to_reply to_write toma- tomar tomar- tomare- tomaremos toni- tonig- tonigh- tonight took_the traba_de
2 transcurrido transferencia treat tribunales trust- un_burof un_par un_poco unic- us_to usted_se vacac- vacaci-
2 vacaciones vas vas_a vencim- verl- verle via vida vier- viern- vierne- viernes visita volve_a we_know what_would
2 whate- whatev- whatever wife wors- y_en y_pague yo you your_debt your_fathe your_premi your_wife
3 BUT_PAY DAMAGE_US DONT_COME FAULT HARMING_US I_WILL KNOWS_WELL LIMIT_HARD MANY NOT_A_BANK ONLY PARCEL PLEDGED REGRET
3 REMAIN REPORT_TO TAKE_AWAY THIRD TIMES YOUR_FAULT YOUR_LAWYER a_las a_pagar a_un abona- abone abso- absol- absolu-
3 acabar acabe actuar- admi- and_your ante_los aplic_un asne- asnef atend_el baili- baili_will bailif- bailiffs bill
3 by_frida cada_seman cale- calen- calend- can_do canc- cans- cansa- cansad- carte- cerram- cerramos chas- chasi-
3 chasin- chasing cif claro clase como_nos company compar- completo compr_y comprar comprometio con_que con_usted
3 confia- congr_on cono- consi- consid- const_que conta_con conti- contin- copia_a correct corres- cost_you couns-
3 counse- counsel court courts credi_insur cuand- cuando cuar- cuente de_esta de_hoy de_impag de_inmed de_tres dead-
3 deadl- deadli- deadline decen- decenc- del_secto delan- delant- delante desca- despu- despue- despues detal- detall-
3 deuda_en ejecuc- ejecucion ejer- ejerc- ejerci- el_clien el_dia el_ultim embarg- empl- empre_de en_conta en_los
3 en_manos encar_de encargado enci- encim- enfo- enfor- enforc- enforcement ente- equi- esca- escri_por escribe esto_es
3 expect expla- explain factu_pendi failu_to fair favo- forma four- fourt- frida_or funn- funny gast- gasto- gastos
3 gave gene- gener- grac- habe- habla_con haga_falta han hari- have_a hay_que head head_offic heard holi- holid-
3 holida- holiday hoy i_see i_want ignori- ignoring impaga- impagados impr- in_my in_this in_your inclui- incluiremos
3 inic- inici- inicia- invoi_is ira is_not it_the juga- just- justic- justicia kind la_cara la_clase la_furgo la_justi
3 la_produ lame- lamen- lament- las_buena las_diez le_expli le_recue le_va leave_us lette_we line lleva_tres lo_agrad
3 loca- look_at lot lovel- lovely manan- manana manda- mande_el me_da me_esta me_parec mean- menos mere- merec- mese-
3 meses mil money_for moni- monit- monito- monitorio month moro- moros- muje- mujer nada_que nece- neces- ni_un nigh-
3 night ning- ningu- no_he no_podra no_respo no_te no_tenga no_va nombr_y noon noso- nosot- nosotr- nosotros not_even
3 not_make not_paid noti- notice nuest_diner nuest_letra o_lo o_se ocas- ocasi- ocasio- of_our olvid_de opor- oport-
3 oportu- othe- other our_solic out paci- pacie- pacien- paciencia pagar_es pagarl- pague- pare- parec- parec_bien
3 parece partner pasar pase pay_the pay_us payer payer- payers payi- payin- paying pedido- pedidos pedir peri- period-
3 perso_que person personally picke- picked pide pity plaz- podra poner por_las por_que por_su prem- premi- prese_la
3 previ- proceedings procu- procur- produccion puer- puert- puerta- puertas puls- que_tenga quedad- quedado ready_for
3 reall- really reca- recar- recarg- recla_por recuerdo rega- reminders repor_you resolv- resp- retira- retu- retur-
3 review- risk saber sabr- se_enter send- sera- seriou- si_quier sign- solic_el speak- speaki- speaking still_not
3 stori- storie- stories story su_banco su_factu su_tiend suma- sumar- sus suya tener_que tenga_que the_credi third
3 tiemp_para tiene_en time_i to_have to_the toda_la today_or todos_sus tome tont- tore- torea- total trabaj- tranq-
3 tranqu- transc- trata trea- ultim_vez una_pena va vencimiento vern- verno- vernos viern_no wait way_to we_shall y_el
3 y_una you_could you_leave you_to your_clien
4 24_horas CREDIT DENY EXPOSING HIDDEN_FROM HOURS IGNORING KNOWS_LIKE LATE_ALWAYS MERIT_OK NO_EXTENSION NO_INTENT
4 OBLIGED OFFICIAL POSTER STILL_UNPAID UNTIL WEARY_OK WE_WILL_OK WILL_NOT YOU_BROKE a_compa abonar acaba_los acud-
4 acue- acuer- acuerd- admin- admini- agota_la agotado and_a and_pay answ- answe- answer apare- aparec- appre- aprov_de
4 are_a aseguro at_once aviso ayuda- bail- calle cansa_de casa cash casu- casua- casual- casualidad cent- centr-
4 centra- cinco civi- civil clien_que clients collection comer- comerc- como complaint comunicacion contar- cosa- cosas
4 coul- could could_not credi_y cuant_antes da de_una debe_de deben decepc- decirl- deja dicho do_not does does_not doy
4 due_date el_asunt el_recor empresas en_que enho- enhor- enhora- enhorabuena entie- entien- escal- escr- escri-
4 escri_de escribirle esta_situa estan_hacie excu- excus- expec- explai- favou- fe felic- felici- fire firm genero
4 good- goodb- goodby- goodbye guard_civil guardi- guardia hacer_una haga_la have hear- hear_about here hold hono-
4 honou- hora- how_you i_do igno- ignor- incu- incum- incump- ingr- ingre- ingres- insp- inspe- inspec- insta- instr-
4 instru- intent- into is_our is_the is_your it it_or it_will la_misma la_total las_factu le_doy le_quita le_recla
4 le_vamos liab- liabl- liable lista- llame- llamo_por llegara los_inter lunes_no mande- mano mano- manos manos_de
4 marz- marzo mas meno- merc- merca- mercad- mind more next_month no_habra no_lo no_querr no_se nos_lo nos_paga
4 nos_vemos not_to nuest_factu obra ocasiones of_time offic_regar on_a only our_attor our_colle our_next padr- padre
4 paga pagar- pague_o para_pagar parar partn- partne- pay_or payme_is pedi- pedir- pedir_el perder perf- perfe- perfec-
4 perio- pero pick- pido pleas_take pondre por_no prepa_para prev- profe- profes- prove_para provi- putt- putti-
4 puttin- putting que_casua que_estan que_lo que_nos querr- quie- quier_el quier_ver quit- quita- quitam- quitamos
4 rathe_not recargo recib_la recibio recibira recor- recov- recove- recuerde reque_de requer- respo- respo_de respon-
4 rest- return run_out se_compr segur_que sendi- sendin- sending sepa shall_i shop sigui- siguie- siguiente sobr-
4 socia- stol- stole- stolen suel- suppo- suppos- sus_biene tan_amabl te team tenem- tenemo- tenemos the_invoi
4 the_phone this_on thos- those tiem- tiemp- tiempo to_be to_know toca todas todas_las total- totali- totalidad traba-
4 trae- tran- trasl- trasla- treat_us two_of un_juez una_trans una_vez under- unders- unpa- unpai- unpaid up_the
4 us_like vece- veces veng- venga ver vez volver- we_can we_deman will_tell write y_a
5 AGAINST AUTHORITY COMING CONVENIENT_TO COSTS_YOU HASTEN INTENT_NO LACK LITTLE NEED_LAWYER NEVER_PAY NOT_RIGHT
5 OTHER_RUDE OUR_LAW_OK OWE PATIENCE STAGE_PUBLIC SWORN_WHAT TOLD_ALREADY WEARY a_judge a_la a_llama a_lo a_parti
5 accion- acciones acudi- agencies agota- agotad- amab- amabl- amable anda- any_more aprov- aprove- argu- aseg- asegu-
5 asegu_de asegur- atto- attor- attorn- attorney avisad- book- camio- camion can_find centr_de ciento clar- cobraremos
5 coche coja collec- compe- compet- con_otros conocemos contract cred- credi- credit decep- decir- detalle detr- detra-
5 detras diffi- diffic- difficult dos_dias el_coche el_gener el_justi emails en_mi encima end_of ends escribimos estar
5 expe- fail- falta_de felic_por fund- go go_to going_to grem- gremi- gremio hablar- haci- hare hasta_cobra hate hear
5 hist- histo- histor- historia horas immediate importe inmediato insist- inst- inten- irre- irres- irresp- is_a
5 is_close is_going it_on judicial justif- justificante kind_of la_famil la_proxi le_ha le_retir letr- letra- letrad-
5 like_this liqu- liqui- liquid- llamado lleva_el lo_comen lo_envia lo_que long los_dias los_gasto menu- menud- menudo
5 mire misma neces_algo necesa- necesario need nego- negoc- negoci- nice no_me no_payme nos_queda not not_for notifi-
5 obra_y of_yours part parti_de partir pasar_a pien- piens- pleas_call poco por_cient por_lo por_un preparese proceed
5 proces- proxima punto put_it que_pase queda- queda_usted recibimos reclamacion reclamarle roba- robar sabe saldr-
5 same se ser serve- si_cerra si_se sin_pagar situac- situacion smal- socio- socios son stea- steal- steali- stealing
5 su_padre subi- suer- suert- suerte sus_prove tamp- tampo- tampoc- tampoco tan tenid- tenido thank_for the_contr
5 the_order the_same the_trade there_a to_expla told trab- traba_y transf- tras- trat- trib- tribu- us_no usted_en va_a
5 vaya vemos_en vendr- voy wast- what_a will_come with_it would_hate ya_hemos you_had you_need you_think your_bank
5 your_shop
6 ALL_SAY CHARGE DISTRUST2 FAITH MOCK_HARD OWES_US PAYOR PROVERB PUBLISH SHAME_FEEL TERM TIME_OK WASTE_OK WEAK_SLUR
6 a_lleva abone_la acab- acaba- acce- acces- be calle- called cami- chea- clien_como cobrad- cogi- compa_to con_quien
6 conoce- contra credi_line credito cuant- cuanta- cuantas de_lo de_ser deber- deberi- deberia dece- decida deli-
6 despa- despac- despacho dich- discus- discussion dispo- dispu- do dond- donde el_detal el_impor email- enti- equipm-
6 equipment fraud full furg- furgo- furgon- furgoneta goin- going grup- grupo hablar haciendo hasta_manan have_been his
6 impa- impag- in_full inme- inmed- inmedi- it_right judi- judic- judici- juez llamar llega lo_de local lost mala
6 manan_a mayb- maybe need_the ni_una no nos_esta nothi_to orden- ordena- our_books out_of parc- parce- parti- pay_me
6 paye- peop- peopl- people perh- perha- perhap- perhaps pm pond- pondr- prep- prepa- prepar- prof- que_a que_es queda
6 queda_sin quedar- quedara read- ready receip- receipt recib_el reco- record remo- responde said saldra see servicio
6 si_le somet- someth- something stor- su_maqui subir- suit_you supp- termi- termin- than- thin- tiene_un to_call
6 to_hear todos_los trade ulti- ultim- una_empre uste- venda veo voy_a y y_nos ya_no you_pleas you_said your_accou
6 your_name
7 400_euros AWAY BEFORE_THIRD CHARGE_OURS CHASE COLLECT COURTPAPER DAMAGE_OK DISTRUST ENDED ENOUGH_GIVEN EXPOSING_OK
7 FAMILIES FAR F_NOW KNOW_WHERE LIED_US NOT_SERVE SEEN_OK STOP_IT TAKE TROUBLE abogados agenci- alre- alrea- alrea_paid
7 alread- already and_this anoth- anothe- another ante asi atra- atras bien- biene- bienes caer cheq- chequ- cheque
7 comi- compu- con_nuest contestar correo- correos court- cuen- cuent- culp- culpa damo- damos de_sus desd- desde
7 detal_de discu- en_el en_su end escrit- escrito espera- esperando estr- even fina- frau- frid- frida- friday glad
7 graci_a habla- hast- hasta hous- house insi- insis- inter_y know la_deuda la_via le_hemos move- moved muy neces_que
7 negocio next no_recib nuest_confi nuestra o_no or_the order paga- parcel perdido quier- ready_to regarding rela-
7 se_queda see_this serv- si_para su_nombr summ- take tend- tendr- tendra tener tengo_un the_bill the_way the_whole
7 tiene- tienen to_ask tota- trad- ultima we_could what- whol- whole will_be y_sin
8 AGAIN AT_COURT ENDURE_NO GO_THERE HAS_MONEY HAVE_ONLY HOW_OFTEN NOT_PROUD REQUIRE SHAME_WORD THEN_NOT WE acabar-
8 accou_is agai- again agenc- am asi_nos been_told bein- being cada_dia cara coge- conci- confianza confirme contr-
8 coun- cour- date_is de_la de_nosot de_recla disc- embargo factu_en for_you forg- ganad- ganado have_asked how i_am
8 i_would igua- igual it_out justi- le_llega llev- lo_mismo mal mandaremos no_conte notif- orders plazo proce- procee-
8 que_le que_no right_now run send si si_hace sort sort_it tenga thank_to tres usted_el vive we_are will_not y_asi
8 you_only
9 DAMN GARNISH GUILT HARSH HOLD_LIABLE KEPT_OURS LABEL ONE_DAY PAYVERB TOLERATE VIRTUE WE_WANT call- con_lo conc- cuan-
9 de_embar deuda direcc- direccion discut- educ- educa- el_que finan- financ- forge- forget have_to in_the lo_suyo much
9 no_ha orde- plan- plant- recue_que relac- relaci- relacion se_esta tengo the_chequ think will you_want you_will
10 BAD_LISTS EXPLAIN_WHY FORGET F_PAYUP GIVE_YOU GOING HARD_NOW RISING SUFFER WE_ACT agen- are aski- askin- asking bad
10 books debe- desp- deud- ever- haga like or_we queda_con recl- recla- reclam- se_discu suit suyo the_money toda un
10 usted want
11 BREAK CONGRATS EXCUSE NOT_TRUST RIGHT_NOW YOUR and_you cada de_comer desa- es_el estan factu_no gana- he la_trans
11 llevar- mandar- proc- rele- sera su_direc the_court this_is tres_dias wher- where
12 A_COURT CONTACTS CONTENTIOUS FED F_OUTSIDER LIE PAYORDER SOCIAL VICE YOU_ARE_A cart- carta disp- necesita no_nos
12 on_time para- time trabaja we_will you_are yourselves
13 AGAIN_HARD BE_FUTURE COLLECTOR FAULT_OK F_MENACE OUR_MONEY lleva- quiero tene- thank- thanks
14 BECAUSE_YOU CALLING_FROM FILED LAWYER MISFORTUNE MONEY SEIZE_MORE TALK_OVER WILL YOU a el_telef i_have mone- money
14 name
15 MOCK SLUR TO_COLLECT UNPAID every se_lo todo_el very
16 ALWAYS_AFTER GUESS IF_UNPAID soci- teng-
17 BUREAU CRIME ROUGH way
18 BADLY FOLK F_STALL NEVER_SEEN REQUIRE_HARD WORST
19 ENDS_BADLY JOKE LEGAL o oh
20 DISAPPOINT DISBELIEF EXPOSED ni
21 AGAINST_NAME
22 COLLECTING F_WOUND
23 ANOTHER_LIE ORDER_RUDE
24 COMMAND_HARD IGNORE
25 FUTURE_WE NAG_HARD esto
26 STANDING
27 IDIOM_SHAME TIME_UP
28 IDIOM_RUDE
29 NOT_LEAVE
30 BORROW
34 F_LAWSUIT IDIOM_GUILT
40 ENDING
46 FILED_NOW
49 IRONY
53 IDIOM_BLAME
56 IDIOM_THREAT
"""
