"""What each stem and meaning weighs in the undertone; written by tests/core/tone/learning.py, not a hand."""

LEARNT_FROM = "1064ef361506e9b8"
BIAS = 2.03
SCALE = 4
WEIGHTS = """
-50 F_EASE
-37 F_FARM the
-35 F_KIND
-34 F_PLAN
-32 F_SORRY
-31 F_TRUST
-30 F_EVENT bien el
-29 F_BUILD F_OFFICE
-28 F_MEETING
-25 AWAY_OK in
-24 F_SHIPPING la
-23 F_BOOKS OBLIGED_OK del
-22 PERMIT and_we if was
-21 F_HOTEL HELP THANKS a_su
-19 # NUMBER con is pued-
-18 at from juzg-
-17 COOLPAY ENDURE_OK FAITH_OK F_WEATHER mejo-
-16 F_THING abri- invoices lleg- no_tiene note pay pref-
-15 OURS WILL_NOT_OK asi_que aten- did fall- it_is mess- mome- momen- pago
-14 LISTING anos as_you at_the back_to camb- cambi- dos judge_for medi- us
-13 GOOD_NAME NOT_DENOUNCE NOT_THIRD back credi_limit for_yours have_not if_you porte- prin- quer- segu- traba_con when
-12 CHOOSE CUT_OK GOODS aqui gust- invoi- invoic- los pago- pagos port- quere- querem- queremos so stay- stays to_pay
-12 with
-11 CHARGE_OK COMMAND_OK EXPLAIN_OK MISF_OK OPINION REPLY_OURS THEM WARN_OK any cambia- contac- contacto desc- diri-
-11 else erro- invo- le_cobra let_us llego mara- mens- mensa- mensaj- minu- pendie- pode- por_eso resu- revi- revis-
-11 salu- sett- settl-
-10 CALL_ME F_GOODS LIMIT_OK NAG NOTICE_OK brea- como_clien dato- datos enca- entr- extr- facturas fin ha_sido i_will
-10 judg- judge let limi- messa- messag- nuestros nuev- owe paid_in pend- pendi- pendiente repl- revisa- sali- salud-
-10 segun- segund- sure trou- troub- troubl- trouble whil- while will_get writi- writin- writing y_le y_ya ya_se
-10 yourself
-9 FEW NOT_MENACE NOT_RIGHT_OK am_writi atend- best by_card charg- conf- confi- contrato coste deman_de desco- descon-
-9 devolv- diga- dijo el_robo factu_que for for_a ha_hecho hace- have_never hech- ines interr- le_esper male- marav-
-9 maravi- mejor- moment- momento nos_ha peso prefi- prefie- que_neces quedo reac- robo segunda sept- settle- show su
-9 su_famil subj- subje- subjec- subject talk this_year week y_la
-8 CHASE_OK DENOUNCE RISES a_good abono agre- ahor- algo algu- avisaremos ayer cert- certi- certif- char- charge- chec-
-8 cole- como- comod- compr- confir- conta- date de_pago dela- denu- denun- denunc- el_banco el_pago envi- extra fech-
-8 furt- furth- furthe- further gusto half imag- imagi- imagin- indi- inter- inven- invent- invi- la_perso limit line-
-8 linea linea_de list- llamaremos manan_no mes minut- mist- mista- mistak- nada nave necesite no_more no_sabem
-8 nombr_de of_the para paso pay_by pelo persona podri- podria porter- portero prod- produ- produc- pron- pront- puede
-8 que_se sido so_i tard- tell tell_me thank_you there_is thro- throu- throug- through tiene todav_no venc- would_like
-8 y_se year- years
-7 CONTACT_OK CRIME_OK FAMILY INTEREST MUST_OK NOT_GARNISH STANDING_OK TELL UP_TO_YOU a_date administracion afte- ahora
-7 algun an ano anyt- anyth- anythi- anything apol- apolo- apolog- as at_your atent- atenta- atentamente bothe_you
-7 by_the can carg- charged check clie- clien- cliente codi- codig- codigo collea- colleague companera conv- credited
-7 de de_las de_llama decid- depo- detai- devolvemos diez_dias digam- earl- el_paque ella email entre enviam- enviamos
-7 escuc- escuch- escuchar ese estu- fecha firm- fue got hand hecho invoice junt- just juzgado left lett- llamar- make
-7 mando me_dijo mejor messages moment no_hace no_hemos not_mind not_pay on open ordere- ordered pape- parte peor plea-
-7 pleas- please por_el por_si por_trans prefe- prisa puedo que_todo quier_que razo- reci- recibido repa- repar- repla-
-7 replac- repo- repon- repone- reques- restau- road sabem_que septe- septem- september side sola_vez su_trans
-7 sus_datos thank the_new to_bothe to_you to_your todav- todavi- todavia trabajar transp- two un_acuer un_pago
-7 una_sola vence went what_has when_the word wrot- wrote your_next
-6 000_euros COURTWARD MENACE_WORD NOT_SLUR URGENT_WORD after agrad_que alcanzar arou- aroun- around arriv- auto-
-6 autom- automa- basta basta_con cambi_la cerrar clear- client- close_the conser- const_el copi- correo cual- cualq-
-6 cualqu- cualquier dato days de_mes de_nuest debi- decidi- dejo delay- delivery depos- deposi- desea deseo detail-
-6 details devu- devue- devuel- dia_de diga digame dupl- dupli- duplic- duplicate early el_codig el_progr en_dos en_la
-6 entregar envia- error eso_le esper_que espero esta_al estima- fact- firma for_not forw- forwa- forwar- forward
-6 get_no goes hard has has_been hay_una here_reply hope i_sent impo- impor- import- invit- juzga- la_maqui la_polic
-6 lette- limit_de liste- llamada lleva lluv- lluvi- lluvia lo_dejam lo_hemos look- looks make_sure may media- mensaje
-6 messa_here mismo more_messa mues- muest- muestr- muestras muy_bien my_boss my_colle nada_mas neve- never new
-6 no_desea norm- note_it noticia nuest_clien nuevo numer_de nunc- nunca of ofic- ofici- oficin- oficina on_site once
-6 one_of owe_you papel pay_now piez- polici- policia prefer preo- preoc- preocu- proced- pronto propu- propue- proximo
-6 que_el que_la que_pagar quiere reach reach_you rece- receiv- recep- recepc- reply_stop ruid- ruido saludo seco-
-6 secon- second see_you seen seen_the short si_algo si_no sido_un so_we sola speak_to stat- state- su_empre su_respu
-6 take- the_bank the_insur the_offic this_lette this_matte to_get to_make to_say town trai- un_descu usted_nos vari-
-6 vein- veint- veinte vend- well were whet- wheth- whethe- whether y_lo y_no yard you_for you_in
-5 CHARGING EXCUSE_OK IGNORE_OK MUST NOTICE a_los a_usted abogado about_invoi abrim- abrimo- abrimos acei- aceit-
-5 aceite acla- aclar- aclara- adec- adecu- adecua- adecuada again_about agradecemos agree al_dia algun- alguna and_i
-5 and_will anote any_time apolo_for are_still arri- atendi- atta- attac- attach- avisa- avisa_a avisam- avisar- band-
-5 be_at boss bother buena busy can_be card cargo cele- celeb- celebr- clea- cobr- coin- coinc- coinci- coincide comodo
-5 con_sus confirm conte- contestara correg- could_you cris- day de_que de_trans dear debe deja- descu- dese- devo-
-5 devol- dijo_que direct dispos- disposicion due_on easi- easie- easier el_enlac el_movil el_papel el_viern embar_la
-5 empi- empie- empiez- empieza en_nuest en_vario encan- encant- enla- enlac- enlace envia_el es_una esper- every-
-5 explique factu- factur- factura falta_algun faul- fault for_the from_you gent- gente good hacem- hacemo- hacemos
-5 hacienda had_a have_charg hemos_recib high i_can impor_en in_a inci- incid- incide- indiq- indiqu- indique insure-
-5 invit_a invita- is_fine is_no is_there is_this is_to juzgad- keep_the la_ley la_lista la_nave la_segun late le_conte
-5 le_dejo letter- letters ley link llama_a llegad- llegu- llegue lo_he looks_after manage mand- mande mas_comod
-5 mientr- mientras mistake mole- moles- molest- nadi- nadie norma- nos_diga notic- numb- numbe- number of_your ofre-
-5 ofrec- ofrece- on_monda otra our_invoi over_the pagamo- pagamos pagar_el pago_de pall- palle- paqu- paque- paquet-
-5 paquete para_cualq para_nosot patient payments paz perdo- perso_adecu person- phone pidi- pidio podr- police post
-5 previs- prim- primer- primero propuesta queri- rain razon- recepcion recib_su recibir recog- reen- reenv- reenvi-
-5 regards repara- respu- respue- respuesta restaurante revisar right roga- rogam- rogamo- rogamos saba- sabad- sale
-5 salid- salio se_ha se_la sea seno- senor- senore- senores seve- shor- sin_coste sin_inter six sms soon sorry_to
-5 speak start- starts strai- straig- su_cuent su_firma susp- suspe- suspen- te tell_us the_delay the_old the_parce
-5 this_month tiene_que to_settl todo_bien tomo- tomor- tomorr- tomorrow trans_o transporte un_momen under_the usted_le
-5 vario- varios veint_anos viaje viene want- we_repor we_trust who who_looks with_our work- y_esta y_hasta year
-5 you_the
-4 BADLY_OK BORROW_OK COUNT GUILT_OK HOPE_OK JOKE_OK NEVER NOT_SERVE_OK SERVICE SOON_YA TROUBLE_OK WARNING a_chanc
-4 a_day acor- acord- acorda- add adel- adela- adelan- adju- adjun- adjunt- alba- albar- albara- algun_aprob algun_dato
-4 alta amen- amena- amenaz- an_expla anot- ante- apprec- aprob- aproba- aprobacion aqui_respo asha- asham- ashame-
-4 ashamed asun- asunt- asunt_sms asunto atende- atte- avise- ayuda baja banco befor_we brin- bring bueno_dias but_to
-4 cafe calid- calida- calidad cambiado camp- card_or cerra_el chance charge choose clos- close coll- colle- colo- come
-4 comento compro compromiso con_el con_mucho cond- condu- conduc- confi_que confi_y confiamos consta convi- convie-
-4 conviene copy da_vergu dato_o de_admin de_cuent de_pagos de_viaje dejam- dejamo- dejamos del_concu del_local delay
-4 deman_for denuncia desea_mas deta- dife- difer- difere- diferencia director due el_aboga el_nuevo el_presu el_recib
-4 empresa en encaj- encaja enton_en entrega equipo escribo escu- espe- esper_a esta_factu estad- estad_de estado
-4 este_ano esti- estim- everyb- everybody everyt- everything factu_esta factu_factu falt- falta falta_que familia
-4 fich- file fin_de firma- forma- formal- get ha_pasad hacer- hay_un here_is hope_you i_hope i_shall imagi_que imagino
-4 importa ince- incen- incend- incendio incidencia instal- invoi_reach iremo_a is_an is_well it_was janu- janua-
-4 januar- january junta juzga_de la_difer la_junta la_media la_tarde ladr- ladro- las_muest las_ocho last le_encaj
-4 le_llego le_mande le_mando le_ofrec le_viene leave- leaves lista llega_el lo_tiene los_pagos made manag- mandam-
-4 mandamos many_thank mart- mas_mensa medid_del mensa_aqui menu message messi- messin- messing mien- mient- monta-
-4 much- next_payme no_pague normal nos nos_const nos_da not_seen noth- nothi- nothin- nothing notice- noticed
-4 nuest_deseo o_en of_accou old on_frida one opti- optio- option orden pagam- pagar_en palabra paper para_la pati-
-4 patr- patro- paym- payme- paymen- pedido pedirl- pedirle perd- perdo_que perdon- perdone plazo_de poda- podem-
-4 podemo- podemos poder poli- posi- posib- posibl- posible post_the prestamo presu- presup- presupuesto previsto
-4 print- prob- probl_con propo- propon- prove_de que_falta que_fecha que_ya queda_enton quedan reach- recib- recu-
-4 recup- recupe- reminder repar_el repu- reque- respo_baja responda resue- resuel- result- righ- sabem_si salda-
-4 se_paga seis service shou- shoul- should si_hay sin size sms_factu sobre_el soy star- state_of statem- statement
-4 stil- still stop stop- su_corre su_prove take_all taken tarda tarda_un the_final the_late the_lawye the_open
-4 the_trans ther- there thes- these this_invoi this_morni this_week tiend- tienda time_you torn- tram- trami- tramit-
-4 trust trust_you tues- tuesd- tuesda- tuesday under unid- unida- uno urge- urgen- us_the usted- ustede- ustedes
-4 vende- verd- verda- verdad vide- viene_bien vist- visto visto_el volvem- volvemos we_had we_notic we_want we_would
-4 will_ask with- with_us withi_ten witho- withou- without wond- wonde- wort- worth would_work writi_to y_cuand y_si ya
-4 ya_esta you_again you_asked you_at you_do you_owe your_side yours
-3 ARE AVOIDED CREDIT_GONE CUT_OFF DAYS_OK DONT_OK F_STAGE LUCKY_YOU NEVER_OK NOT_LEAVE_OK TALK_OK VERGUENZA a_copy
-3 a_juici a_payme aboga_de abono_de acco- accou- accoun- acep- acept- acord_no acordado acuerdo adecu_le adjun_el
-3 after_the agenc_de agradezco agree- ahora_mismo alcanz- all_the am_sure and_have antes_de antig- antigu- aplicado
-3 approv- arrive- arrives as_a as_soon attached aun_no avisen- avisenos ayun- ayunt- ayunta- ayuntamiento bala- balan-
-3 balanc- balance bast- beha- belo- below bien_nuest bloqueamos boda both- bothe- broke- broken cada_vez calm- calma
-3 cambio can_not can_pay carm- carme- carmen case chanc- choo- choos- cier- cierr- cierra clientes come_to comen-
-3 comen_que coment- comercial compan- comple- con_calma con_este con_su cons- conse- consu- cont- contact contes-
-3 conve- corre_prisa correc- corta- cose- cosec- cosech- cosecha cover- credi_note cuand_pueda cuida_con cumpl_lo
-3 cust- custo- customers date_would days_or de_compr de_demor de_un debit decide del_contr deman- demand denun_del
-3 depa- depar- depart- departamento depe- depen- depen_de depend- depende descontamos desea- dia did_not diffe-
-3 differ- difference digam_cuand dime diner_de direc_debit disculpe dispo_para done drop easie_for ejecut-
-3 ejecutaremos el_certi el_conte el_contr el_corre el_error el_exped el_inter el_plazo el_retra el_tiemp embar_to
-3 embarrassed emit- emiti- empt- empty en_cuant en_nombr en_orden en_tres en_un es_posib escri_el escri_en escrib-
-3 escribi esper_de esta_conte esta_manan esta_todo esta_usted estas_factu este este_mensa esto- estoy evit- evita-
-3 factu_y favor_de figu- figur- figur_en figura firmad- firs- first first_time fisc- fisca- for_your fore- free
-3 friendly from_the furth_actio garantizo gate gesti- gestio- gestion get_in give gues- ha_recib hablaremos hable
-3 hacer_nada happ- hasta_que have_any have_you hemo- hemos hemos_cambi hemos_visto herm- herma- herman- i_expec
-3 i_speak idea if_it if_somet in_touch indic- indica- insu- insur- insurers inter_de inve- invitamos invoi_for irem-
-3 iremo- iremos is_due is_messi is_ready it_be it_has it_over it_to its june just_call kind- kindl- kindl_pay kindly
-3 know_when know_you la_denun la_guard la_seman la_talla la_visit las_graci le_agrad le_envia le_escri le_invit
-3 le_llamo le_resul le_rogam le_solic let_you like_to llama- llega- llegado lleva_las lo_acord lo_indiq local_el look
-3 lune- lunes manager mandar mant- marte- martes matt- matte- me_lo me_when mediad- medida mejor_se mensajes mes_no
-3 meter mient_se moti- motiv- movil my necesito no_pudo no_puedo no_sea nos_dijo nos_impor nos_pidio not_heard not_yet
-3 notici- now nuest_cuent nuestro ocho off on_invoi on_our on_the on_tuesd opinion organi- otra_direc our_relat owe_us
-3 own pagad_le pagador pala- palab- palabr- patie- patien- payme_in payme_run pequ- peque- pequen- perder- perm-
-3 permi- pero_el personal place- placer plazo_o podi- podid- podido polic- ponga por_nuest poss- possi- possib-
-3 possible prec- preci- presta- prime- princ- princi- printe- pris- priz- prize propo_que propongo prove- provee- pudo
-3 purc- purch- purcha- put que_depen que_esta que_me que_mejor que_pague que_usted queda_a quedo_a queria- queriamos
-3 quiera rate razon reache- reached reali_el recibo recoge- record- refo- refor- relac_con reply reported reput-
-3 reputa- resum- resume- resumen review rogam_que saldo saldo_a salido se_cumpl seguir segun semana sent sever-
-3 severa- several shoul_i si_neces si_ya siet- siete sigue sill- sinc- situat- situation sobre solicitamos solicitor
-3 solucion someb- somebo- somebody soon_as sort- sorte- spri- sprin- spring su_ayuda su_boda su_confi su_dispo
-3 su_ofici su_pedid su_silen sube subje_a sund- sunda- sunday tal talla te_viene ten_days termino that_the the_count
-3 the_deliv the_diffe the_direc the_first the_line the_meter the_polic thing this thur- thurs- thursd- thursday
-3 tiene_previ time_we to_check to_close to_confi to_keep toge- toget- togeth- together touc- touch tramite trans_nos
-3 twen- twent- twenty un_place unos_dias up_to us_find used usted_para van_a veci- vecin- vence_el venci_el vendem-
-3 vendemos vendi- verg- vergu- vergue- verguenza viaj- vien- we what which_date whom will_call wonder- work_for worki-
-3 workin- working worr- worry worry_about would_be would_you wron- wrong wrote_to ya_lo yet you_check you_get you_know
-3 you_must you_pay you_were your_call zona
-2 COURT GIVEN_OK HARMING_OK I_AM MEASURE MEASURE_OK SHOUTABLE SWORN US a_call a_disgr a_fecha a_few a_look a_manda
-2 a_mista a_recla a_remin a_shame a_solut abie- abier- abiert- abiertas abou- about about_your acabo_el accountant
-2 accounts actio- action acus- adap- addr- addre- addres- address adecu_te afec- afect- after_your agra- agrad-
-2 agrade- agree_with agreem- agreement al albar_firma albaran albaranes aleg- alegr- algo_que all_is amena_con amount
-2 and_pleas and_the and_wonde and_would anter- anteri- anti- antigua any_quest apli- aplic- aplica- appe- appl-
-2 appreciate appro- apur- apuro are_in are_on arra- arran- arrang- arrange arreglamos asegurarnos asis- asist- ask_you
-2 asks asunt_recor atiend- awar- ayud- ayuda_a ayudar- bar be_late bett- bette- better bloq- bloqu- bloque- brok- by
-2 calen_de call_me cambi_de cambi_el cambiar cambie- carga- cargar- cargara carri- caus- cerra_la chanc_to cobra-
-2 coci- cocin- colle_the come_in compra compras compre- con_la concu- concu_de concur- concurso confirma confirmacion
-2 consul- consulta conten- conteste conven- conver- cord- cordi- cordi_salud cordia- cordial correcto cortam- cortamos
-2 could_we count- county cove- covers cuad- cuadr- cuadra- cuadrar cuand_llegu cuent_con cuid- cuida- cuidad- cuidado
-2 custom- cut darl- darle date- date_for dates de_aboga de_alta de_calid de_diez de_enero de_envio de_los de_vacac
-2 dejo_el del_10 delay_was deliveries depar_de desk devuelto dice dici- dicie- diciem- diciembre did_our digan-
-2 digano- diganoslo direct- discul- dos_factu down dry el_abono el_ayunt el_cambi el_conta el_diner el_juici el_marte
-2 el_mater el_numer el_segur el_servi el_tecni elij- emiti_la emitir en_usted encar- encu- encue- ener- enero
-2 enhor_por enseg- ensegu- enseguida entra- eres_la esta esta_pasan esta_seman estam- estamo- estamos estar- estas
-2 este_corre excl- exis- exist- expli- explicacion expliq- extra- factu_abier factu_del factu_por faltab- faltaba
-2 faltan far feliz few few_days ficha- fiche_de fichero find_a firma_el firma_en firmado forc- fuert- fuerte goog-
-2 googl- google gran- grant grate- gratef- grateful grea- great guar- guess gusta- gustar- gustaria ha ha_devue
-2 ha_llega habia_nadie hablad- hablado hablarlo hable- hablem- hablemos hablo hablo_con hacer happen happy harv-
-2 harve- harves- harvest hasta_el hay hay_algo hay_algun heari_from hell- hello help hesit_to hesitate hizo hora hour
-2 hubi- hubie- hubier- hubiera i_shoul iden- ident- identi- if_there imme- immed- immedi- impor_que importante in_june
-2 inau- inaug- inaugu- incluy- incluye ingre_de insurer interest intern- invoi_and invoi_invoi is_alrea is_attac
-2 is_nothi juev- jueve- jueves juici_de kind_regar la_calid la_calle la_fecha la_feria la_inspe la_norma la_ofert
-2 la_prime la_tiend las_nueve late_payme law le_adjun le_manda le_paso le_pedim le_prest le_propo le_venga letter list
-2 llamarle llav- llega_bien llegaron llego_el llegu_el lo_vemos los_albar los_porte luz make_the mana- manda manda_el
-2 mante- manten- many maquina marc- matter- matters me_dice me_know media mediac- mediacion medid- meet- meeti-
-2 meetin- meeting mejor_que mete- mode- model- modelo montaj- montaje morn- morni- mornin- morning motivo move movi-
-2 mucha- mucha_graci muchas mucho_gusto must_be necesitamos need- no_afect no_eres no_habia no_llego no_pasa nobo-
-2 nobod- nobody nos_avisa nos_ayuda nos_confi nos_falta nos_gusta nos_indiq nosot_no not_agree not_the nues- nuest-
-2 nuest_empre nuest_parte nuestr- nueva nueve o_un obli- oblig- obliga ocur- ocurr- off_the office on_thurs on_us
-2 open- openi- openin- opening oper- opera- or or_you orga- organ- our_wish pagad- pagado- pagar_a pagar_hasta pago_y
-2 paid_thank para_cuand para_poder para_su part- pasan- pasand- pasando pasar_el pay_withi payme_of pedim- pedimo-
-2 pedimos penal- permis- perso- plac- plan plazo_para pleas_do pleas_excus pleas_let por_corre por_telef portal porter
-2 portes precio- prefiera prefiere prefieres pregunte preocupe prest_de pric- problema prop- proveedores publi_su
-2 pueda puedo_llama puntu- puntua- quar- quart- quarte- quarter que_detal que_dice que_estar que_hacer que_llamo
-2 que_prefi que_revis quedam- quedamos quedo_en quej- ques- quest- questi- quinc- rath- rathe- rather razon_que
-2 razona- received recib_respu reclamar reclamaremos recoger recogi- recogio refun- relat- relati- relationship remi-
-2 remit- reputacion requ- request responsabilidad resul_mas retr- retra- retras- right_perso ring room rule- sabe-
-2 saber_si safe- safel- safely sale- saludo- saludos samp- sampl- sample- samples say se_le se_nos se_preoc se_que
-2 se_quedo seas- seaso- season segura sema- seman- sent_it senti- senti_mucho sentim- sentimos seria serio settle
-2 seven shame shoul_you si_falta sms_invoi so_the soli- solic_forma solicitad solut- soluti- solution someo- someon-
-2 someone spea- start_in statu- step su_compa su_palab su_reput subje_sms subv- subve- subven- subvencion suit- suits
-2 supo- supon- supon_que supong- supongo surv- surve- survey syst- syste- take_a takes tari- tarif- te_agrad te_convi
-2 tells tempo- tempor- ten ten_years terms that_is that_we the_accou the_charg the_date the_harve the_month the_payme
-2 the_sampl the_seaso the_surve the_time the_two there_nothi these_invoi this_messa this_quart threa- threat-
-2 threatening tiene_el tienes to_look to_work toda- todo_en tome- trac- tribunal trim- trime- trimes- trimestre
-2 ultim_factu un_abono un_cafe un_cordi un_error un_fuert un_limit un_mes un_plazo un_salud una_soluc us_a us_and
-2 us_know vaca- vale valo- vecino- vecinos vere- verem- veremo- veremos visi- visit volvera vuelta was_in we_agree
-2 we_appre we_do we_sent we_wrote web went_out wheth_our while_we why wish_is with_a with_your withi- within
-2 wonde_wheth work work_with worki_with works woul- would would_it writ- y_puede y_quere y_un ya_ha ya_nos yet_seen
-2 you_a you_can you_prefe you_tell your your- your_compa your_own your_trans
-1 3_2004 LISTS SEIZE_OK a_recib abaj- abajo afect_salud afecta afectu- afectuoso apologise appro_the approved asci-
-1 ascie- ascien- asciende boug- bough- bought buena_tarde buscam- buscamos but call can_wait canti- cantid- cantidad
-1 carre- carret- carrie- carrier confo_con corresponde cort- cosa cost- devol_el el_motiv entrad- es_un every_is fath-
-1 fathe- father fiche- ficher- fine for_us form- foun- found from_us happe- heal- healt- health hesi- hesit- hesita-
-1 horar- horari- horario hurr- if_that invoi_due judge- la_canti la_carre la_comun lawy- lawye- le_guste ley_3 limit-
-1 limite llegar lleva_usted lo_digas lo_puede mantenimiento may_be mentio- no_tenem note- offe- opcion open_for
-1 pago_ya pendientes piens_pagar por por_los prefi_que preoc_por probl- proble- propu_de proveedor prox- proxi-
-1 proxim- puede_pagar que_hable recue- recuer- refu- rema- repart- resul- retra_la reunio- reunion segun_vez segur-
-1 sent- solo_para sorr- sorry tarde- tardes te_escri than that_invoi that_our the_carri the_judge the_photo the_shop
-1 the_statu the_warra tien- tomar_medid un_afect un_dato una_denun una_expli vat venir volv- volve- we_owe whic-
-1 will_find will_let you_i
1 24_hours CUT_FUTURE GENTRY TIME_LEFT a_medio a_mi a_new a_tiemp again_you al_corri alma- almac- almace- almacen
1 are_not bill- boar- business by_now choic_but compla- compra- conduct consider const- contactaremos contr_su corri-
1 corrie- corriente credi_en cree crim- debt despu_de el_escri enviar- espera exigim- exigimos face firmo_el habr-
1 hacie- hacien- hare- harem- haremo- haremos hour- hours i_need inde- la_recep las le le_ruego le_van le_voy
1 maquinaria medio- mediod- mediodia mercan- not_like pacie_con pagab- pagame pase payment pedir_un pens- perde- persi-
1 pres- prese- presen- promi- promis- que_abone que_las que_pedir que_te que_venga rati- read reas- reaso- reason regi-
1 resena resta- reti- retir- retir_el rueg- ruego ruego_que se_acaba seman_que sepan_como servic- show- signe- signed
1 simp- simpl- sin_mas tarda- the_dog the_full third three to_our to_see traba_de trans- treat- unic- usted_se vier-
1 viern- vierne- viernes waiti- waitin- waiting what_would what_you you_have you_we your_condu your_fathe
2 CANT_PAY CONSEQUENCE CONVENIENT CONVENIENT_TO DECENT EITHER ENDS_OK ENDURE EVERYONE HAND_OVER HARM LATE_ALWAYS
2 MEASURING NOT_A_BANK PARCEL REMAIN TIME_WASTE UNTIL VISIT WEARY_US a_bad a_bank a_busca a_pesar a_poner a_sus a_un
2 a_ver about_this acabaron acci- accio- actu- actuar- acudi_a acudir adde- added agencia agot- anad- anadi- and_not
2 apar- aparece apro- as_we aseguradora asi_no ask_your ate atender bank_trans befo- befor- befor_the before bill breve
2 buena- buenas buro- burof- burofa- burofax busc- busca- busi- busin- busin_with busine- calli- callin- calling canc-
2 cance- cancel- cans- cansa- cansad- cara_de carad- caradu- care- cent cinc- cita- clase como_traba como_usted comp-
2 compr_y conce- cono- contaremos contesta contra- copia_a correct corte cost costa- costas coste_de court_but cuenta
2 cues- cuest- cuesta cump- cumpl- cumpli- cumplido customer da_igual dano- danos dare- darem- daremo- daremos de_baja
2 de_credi de_esta de_fin de_hoy de_manan de_moros de_nuevo de_proce de_serie de_su deber_saber decir_que defa- defau-
2 defaul- default dejarlo del_viern delan- delant- delante demas demo- demor- demora detra_de deuda_en dias_no difi-
2 dific- difici- dine- diner- dinero dire disculpa disg- disgr- disgra- dist- do_i dobl- doble dog_ate door dura eith-
2 eithe- either el_dia el_doble el_ingre el_mundo el_pelo embar- emplea- empleados en_asnef en_googl en_las encar_de
2 encarg- enci- encim- end_up enou- enoug- enough ense- entender enviaremos equi- equip- es_que es_usted escri_por
2 esta_carta esta_confo estafa esto_es ever exigi- expect face- faceb- facebo- facebook factu_se faili- failin- failing
2 failu- failur- failure fair favor favour find fini- finis- finish- finished firmo for_late frida_or full_amoun func-
2 funci- funcio- gets gett- getti- gettin- getting grac- ha_cumpl haber haga_el han hasta_las have have_a have_had
2 heard hemos_tenid here hijo- hijos hipo- hipot- hipote- histo_de holi- holid- holida- holiday how_many hurt- i_know
2 idio- in_court incl- inclu- inclui- ingr- ingre- ingre_el ingres- insta_para inte- inter_in interesa intereses
2 interested invoi_are is_on it_and judgm- judgme- judgment jueg- juega juri- just_pay juzgados know_where la_clase
2 la_culpa la_ejecu la_pacie la_produ la_que lame- lamen- lament- las_accio las_medid le_ayuda le_conta le_convi
2 le_inter le_llama le_queda le_servi le_va leave leer lega- les lette_we line lio listed llama llama_manan llega_y
2 lleva_a llevam- llevamos lo lo_ha los_corre los_demas los_inter los_juzga los_tribu manan- manana mande_el manera
2 mas_que mas_tiemp means means_the ment- menti- mercancia mil minuto- minutos money_now moroso- morosos muev- mund-
2 mundo neighbours ning- ningu- no_pagar no_puede no_va no_vamos nomb- nombr- nombre nonp- nonpa- nonpay- nonpayment
2 nos_pasa nos_pide noso- nosot- nosotr- nosotros not_a not_be not_recei notic_nuest notificacion nuest_aboga of_our
2 of_you on_faceb oportunas otra- otras otros_prove our_custo our_lawye our_solic out pague- paguen- paguenos
2 para_cobra partic- pasad- pasad_y pasar pasar- patience pay_in pedire- pediremos pena perde_el perdera perso_que
2 person pesar phot- photo- photos picke- picked pida plei- pleit- pleito poco_de poner pongo por_que preg- pregu-
2 pregun- premis- premises proceder produccion prom- prome- promet- pror- prorr- prorro- proxi_vez que_esto que_habla
2 que_ir que_llama que_mas que_pasa que_sepan que_somos que_tenga que_tiene que_todos queda_mas real- recep_de
2 recor_for recovery reda- redac- redact- rede- redes regis- regis_de regist- reminders remov- requerimiento requi-
2 requir- reser_el resolv- respe- resto resto_de retira- retiraremos retu- retur- retur_the roza saber sabr- se_juega
2 se_me se_puede se_va segui- segur_que send_the sepa- sepan seran serie- seried- seriedad servi- shal- shall
2 shoul_know si_es siga sigui_paso solicitors some somo- somos son_unos staf- staff state still_not su_culpa su_deuda
2 su_falta su_negoc suma- sumar- sumi- sumin- sumini- suministro sus_emple take_it taki- takin- taking tarde_y tecn-
2 tecni- tecnic- tecnico tengo_que terc- terce- the_end the_machi the_state thef- theft think_we thirt- thirt_days
2 thirty this_goes time- time_to times tired_of to_court to_reply to_write toda_la tomar tomar- tomare- tomaremos toni-
2 tonig- tonigh- tonight took_the transcurrido transferencia treat tribunales un_burof un_poco un_prest una_resen us_to
2 vacac- vacaci- vacaciones van vas vas_a vea vencimiento verl- verle visita volver- we_have we_know we_shall whate-
2 whatev- whatever wife wors- y_el y_en y_los y_pague ya_van yo your_clien your_debt your_premi your_wife
3 BE BUT_PAY CONDUCT DAMAGE_US DONT_COME EXPOSING FAULT HARMING_US HOURS INTENT_NO KNOWS_WELL LIMIT_HARD NOT_PAYING
3 NO_INTEREST OUR_ACTIONS PLEDGED REGRET THIRD TIMES WARN_YOU YOUR_FAULT YOUR_LAWYER a_las a_pagar abog- aboga- abogad-
3 abona- abone abso- absol- absolu- acaba_en acabar acabe admi- advis- amis- amist- amisto- and_your ante_el ante_los
3 apel- apell- apelli- apellidos aplic_un are_a ases- aseso- asesor- asne- asnef atend_el ayuda- baili- baili_will
3 bailif- bailiffs be_heari beca- becau- becaus- because bien_que by_frida cada_seman can_do cansa_de carte- cash
3 chargi- charging chas- chasi- chasin- chasing cien- cient- cif claro clients cobrador cobrar coche comer- comerc-
3 como como_nos completo comprar comprometio confia- consi- consid- const_que conta_con conti- contin- cosa- cosas
3 cost_you court courts credi_insur cuand- cuando cuar- cuent_de cuente de_impag de_inmed de_recib de_tres de_una dead-
3 deadl- deadli- deadline deal- decen- decenc- del_secto dema- desca- despu- despue- despues detal- detall- do_not
3 ejecuc- ejecucion ejer- ejerc- ejerci- el_clien el_impag el_juez el_recor embarg- empl- en_conta en_los en_manos
3 en_perso encargado enfo- enfor- enforc- enforcement ente- es_de esca- escr- escri- escribe escribimos esta_de excu-
3 excus- expec- expla- factu_a factu_pendi failu_to favou- fe felic- felici- for_our four- fourt- fran- funn- funny
3 gave gene- gener- gesto- good- habe- habla_con had_to haga_falta haga_la hari- head head_offic honou- i_see i_want
3 ignori- ignoring impaga- impagados impr- in_your incluiremos inic- inici- inicia- inspector inst- invoi_is ira it_the
3 juga- justic- justicia kind la_cara la_centr la_cuent la_deman la_furgo la_justi las_buena las_diez las_factu
3 le_expli le_recla le_recue le_vamos leave_us llamar llame- llamo_por llegar- lleva_tres look_at lot lovel- lovely
3 mande- mane- maner- maner_de many_times mas me_da me_esta me_parec menos mercad- mere- merec- mese- meses misma_histo
3 money_for moni- monit- monito- monitorio more moro- moros- muje- mujer nada_que nece- neces- need_a ni_un nigh- night
3 no_he no_podra no_querr no_respo no_tenga noon nos_lo nos_oblig not not_even not_make not_paid not_want noti- notice
3 noticias nuest_aseso nuest_diner nuestras o_lo o_se ocas- ocasi- ocasio- on_your opor- oport- oportu- othe- other
3 otro- otros paci- pacie- pacien- paciencia padre pagan pagar_es pagarl- pagi- pagin- pagina para_pagar parar pare-
3 parec- parece pasa- pay_on pay_the pay_us payer payer- payers payi- payin- paying pedido- pedidos pedir- peri-
3 period- personally pick- pide pienso pity plaz- podra pondre- pondremos prem- premi- prev- previ- proceedings procu-
3 procur- propi- propio publ- publi- public- puer- puert- puerta- puertas puls- que que_debe quedad- quedado querr-
3 ready_for reall- really reca- recibio recibira recla_por recuerde recuerdo repor_you requer- resp- respo_de rest-
3 review- risk se_enter send- sepa sera- si_quier sigui- siguie- siguiente site so_that solic_el speaki- speaking stol-
3 stole- stolen stori- storie- stories story su_tiend suya te_lo tener_que tenga_que the_credi the_last thir- thos-
3 those tiem- tiemp- tiemp_para tiempo tiene_en time_i to_have to_the todos_sus toma- tome tont- tore- torea- total
3 traba- trabaj- tranq- tranqu- transc- trata trea- trei- trein- trein_dias treint- treinta trust- two_of ultim_vez
3 una_pena up usted_en va vern- verno- vernos viern_no we_can we_deman y_apell y_habla y_una you you_could you_leave
3 you_to you_would
4 24_horas HASTEN HIDDEN_FROM IGNORING KNOWS_LIKE LACK MANY MERIT_OK NEED_LAWYER NO_EXTENSION NO_INTENT OBLIGED
4 OFFICIAL ONLY OUR_LAW_OK PATIENCE POSTER STILL_UNPAID SWORN_WHAT WEARY WEARY_OK WE_WILL_OK WILL_NOT YOU_BROKE a_llama
4 abonar acud- acue- acuer- acuerd- admin- admini- agota_la agotado and_a and_pay answ- answe- answer apare- aparec-
4 appre- aseg- asegu- asegu_de asegur- aseguro aviso bail- cale- calen- calend- calle casa casu- casua- casual-
4 casualidad centr_de cerram- cerramos civi- civil clien_que collection company compar- complaint comunicacion
4 con_usted congr_on corre_que corres- coul- could could_not couns- counse- counsel credi_y cuant_antes da deali-
4 deali_with dealin- dealing debe_de deben decepc- decid_el decirl- deja deli- demas- demasi- dicho diffi- diffic-
4 difficult does does_not doy due_date el_asunt el_ultim empre_de empresas en_que entie- entien- esa escribirle
4 esta_situa estan_hacie estre- expe- explai- explain felic_por fire firm forma gast- gasto- gastos genero gestor
4 goodb- goodby- goodbye guard_civil guardi- guardia hacer_una had hasta_manan hay_que hear hear_about hold hono- hora-
4 how_you hoy i_do igno- ignor- impago importe in_my in_this incu- incum- incump- insp- inspe- inspec- instr- instru-
4 intent- intere- into irre- irres- irresp- is_not is_our is_your it it_or it_will la_total le_doy le_ha le_quita liab-
4 liabl- liable lista- llegara lo_agrad loca- los_gasto lunes_no mano mano- manos manos_de marz- marzo meno- merc-
4 merca- mi mind month no_habra no_la no_lo no_te nombr_y nos_vemos not_for not_to nuest_factu nuest_letra obra
4 ocasiones of_time offic_regar on_a our_attor our_colle our_next padr- paga pagar- pagu- pague_o para_que parec_bien
4 partn- partne- partner pasa pasar_a pay_or payme_is pedir_el perder perf- perfe- perfec- perio- pido pleas_call
4 pleas_take pondre por_lo por_no pregu_por preguntarle prepa_para preparese prese_la prove_para provi- putt- putti-
4 puttin- putting que_casua que_en que_estan que_ha que_nos que_pase queda- quie- quier_ver quita- quitam- quitamos
4 rathe_not ratin- rating recar- recarg- recargo recib_la recov- recove- rega- regal- reque_de return run_a run_out
4 sabi- se se_compr sendi- sendin- sending seriou- shall_i shop situac- situacion socia- speak- stea- steal- steali-
4 stealing su_factu su_favor su_forma su_padre subi- suppo- suppos- sus sus_prove tan_amabl team tenid- tenido that
4 the_phone there_a this_on thou- thoug- to_be to_hear toca todas_las today_or total- totali- totalidad trae- trag-
4 traga- tran- trasl- trasla- treat_us un_juez una_trans una_vez under- unders- unpa- unpai- unpaid up_the us_like
4 us_no ve veng- venga voy way_to we_were will_tell with_it write y you_had your_shop
5 AGAINST AUTHORITY COMING COSTS_YOU DENY DISTRUST2 FAITH I_WILL LITTLE OTHER_RUDE REPORT_TO STAGE_PUBLIC TOLD_ALREADY
5 a_judge a_lleva a_lo a_parti abone_la acaba_los accion- acciones acudi- agencies agota- agotad- amab- amabl- amable
5 anda- aprov- aprov_de aprove- at_once atto- attor- attorn- attorney avisad- book- calle- called camio- camion
5 can_find cent- centr- clar- cobraremos collec- compe- compet- con_otros con_que con_quien conocemos contract cred-
5 credi- credit de_nosot de_retra dece- decep- decir- deliv_on detr- detra- detras dich- diez diffi_for discus-
5 discussion dispo- dos_dias el_coche el_gener el_impor el_negoc emails encima end_of ends enho- enhor- enhora-
5 enhorabuena enti- escal- escri_de fail- falta_de fund- go going_to hablar- haci- hare hasta_cobra hate have_heard
5 hear- horas immediate inme- inmed- inmedi- inmediato inten- is_close is_going judicial just- kind_of la_famil
5 la_misma la_proxi le_retir letr- letra- letrad- like_this liqu- liqui- liquid- llamado lleva_los lo_comen lo_envia
5 lo_que long los_dias manda- menu- menud- menudo mire neces_algo necesa- necesario need negoc- negoci- next_month nice
5 no_me no_payme nos_paga notifi- obra_y of_yours olvi- olvid- olvide- olvidese only our_books paga- part parti_de
5 partir pasado peop- peopl- people pien- piens- poco por_las proceed proxima put_it que_lo que_no queda_usted quit-
5 recib_el recibimos reclamacion reclamarle recor_de roba- robar sabe said saldr- see serve- si si_se sin_pagar smal-
5 sobr- socio- socios somet- someth- something son su_gesto subir- suel- suer- suert- suerte sus_biene tamp- tampo-
5 tampoc- tampoco tenid_que termi- termin- that_you the_contr the_order the_trade to_expla to_know todas trab- transf-
5 tras- trat- trib- tribu- ulti- ultim- vaya vece- veces vemos_en vendr- voy_a wait wast- ways will_come would_hate
5 writt- writte- written you_need you_pleas you_said you_think your_bank
6 ALL_SAY CHARGE_OURS CHASE COLLECT CREDIT ENDED FAMILIES MOCK_HARD NEVER_PAY OWE OWES_US PAYOR PROVERB PUBLISH SEEN_OK
6 SHAME_FEEL TAKE TERM TIME_OK WASTE_OK WEAK_SLUR a_compa acab- acaba- acce- acces- alrea_paid any_more argu- be cami-
6 centra- chea- cheque ciento cinco cobrad- compa_to conoce- contar- contra credi_line cuant- cuanta- cuantas damo-
6 damos deber- deberi- deberia decida despa- despac- despacho detalle discu- dispu- do el_detal email- en_el en_su
6 equipm- equipment escrit- escrito estar favo- fraud frid- frida- friday full furg- furgo- furgon- furgoneta glad
6 go_to goin- going grem- gremi- gremio grup- grupo haciendo hast- hasta have_been hemos_perdi his hist- histo- histor-
6 historia in_full insist- integ- integr- integro inter_y it_on it_right judi- judic- judici- juez justif- la_via
6 llama_por llega lo_de local mala manan_a mayb- maybe mean- misma neces_que need_the nego- ni_una no_ha nos_esta
6 nos_queda nothi_to olvid_de or_the orden- ordena- out_of pay_me paye- pedir perh- perha- perhap- perhaps pero pm
6 por_cient por_un proces- punto que_a que_es queda_sin quedar- quedara read- ready receip- receipt reco- recor-
6 regarding remo- respo- respon- saldra same secr- secre- secret- ser servicio si_cerra si_esta sign- stor- su_maqui
6 suit_you supp- tan tendra than- thank_for the_same the_whole thin- tiene- tiene_un to_call traba_y trade uste-
6 usted_el va_a venda veo ver vez what_a whol- whole y_a y_nos ya_hemos your_accou your_name
7 AWAY BEFORE_THIRD CHARGE DAMAGE_OK ENOUGH_GIVEN FAR F_NOW HAVE_ONLY HOW_OFTEN LIED_US SHAME_WORD STOP_IT TROUBLE a_la
7 abogados agenci- am and_this ante atra- atras bien- biene- bienes cada_dia caer cara cheq- chequ- clien_como cogi-
7 coja compu- confianza cour- court- credito cuen- cuent- culp- culpa de_lo de_ser de_sus desd- desde detal_de dia_que
7 disc- el_justi end even fina- frau- hablar hous- house i_am i_would igua- igual impa- impag- is_a justificante know
7 la_deuda la_vida lleva_el lo_mismo mal move- moved muy negocio next no_conte no_recib no_se nuest_confi o_no order
7 orders parc- parce- parti- pedi- perdi_la pond- pondr- profe- profes- queda ready_to rela- responde se_queda send
7 serv- si_le si_para su_banco summ- take tend- tendr- tenem- tenemo- tenemos tener tengo_un the_bill the_way to_ask
7 todos_los tota- trad- tres ultima una_empre vida we_could what- ya_no
8 400_euros AGAIN AT_COURT COURTPAPER DAMN DISTRUST EXPOSING_OK HARSH HAS_MONEY HOLD_LIABLE KNOW_WHERE NOT_PROUD
8 NOT_RIGHT NOT_SERVE PAYVERB REQUIRE RISING VIRTUE WE acabar- accou_is agai- agenc- alre- alrea- alread- already
8 anoth- anothe- another been_told bein- being comi- con_lo con_nuest conci- contestar contr- correo- correos date_is
8 de_la de_recla discut- dond- donde embargo en_mi factu_en for_you forg- forge- forget graci_a habla- have_asked
8 have_sent how insi- insis- is_the it_out job le_llega like llev- lost much no notif- nuestra parce_for parcel perdido
8 plant- plazo prep- prepa- prepar- proce- procee- prof- quier- quier_el recl- recla- reclam- right_now se_esta
8 see_this si_hace sort sort_it su_nombr tenga thank_to the_chequ the_email the_invoi tienen told vive will will_be
8 will_not y_sin you_only
9 BAD_LISTS ENDURE_NO GARNISH GO_THERE GUILT KEPT_OURS LABEL THEN_NOT TOLERATE again agen- asi_nos coge- conc- confirme
9 coun- count cuan- de_embar deuda direcc- direccion el_que esperando estr- finan- financ- ganad- ganado have_to in_the
9 le_hemos lo_suyo mandaremos or_we orde- plan- que_le record recue_que relac- relaci- relacion rele- run suit tengo
9 think un want y_asi you_want you_will
10 EXPLAIN_WHY HARD_NOW PRETEXT SUFFER WE_ACT WE_WANT are aski- askin- asking bad books debe- desa- desp- deud- educ-
10 educa- ever- factu_no haga he justi- queda_con se_discu the_court the_money toda tres_dias usted we_are
11 BREAK CONTENTIOUS EXCUSE FED F_OUTSIDER GIVE_YOU ONE_DAY PAYORDER YOUR and_you asi cada call- carta disp- espera-
11 estan i_have la_trans llevar- no_nos para- proc- suyo this_is time we_will wher- where you_are
12 A_COURT CONGRATS FORGET F_PAYUP GOING LIE MONEY NOT_TRUST RIGHT_NOW VICE YOU_ARE_A es_el gana- mandar- necesita
12 on_time sera su_direc yourselves
13 AGAIN_HARD BECAUSE_YOU COLLECTOR CONTACTS FAULT_OK OUR_MONEY SEIZE_MORE SOCIAL YOU a_parce de_comer lleva- name
13 thank- thanks trabaja
14 BE_FUTURE CALLING_FROM FILED F_MENACE MISFORTUNE TALK_OVER WILL a cart- mone- money
15 ALWAYS_AFTER GUESS LAWYER MOCK SLUR UNPAID every very
16 CRIME IF_UNPAID TO_COLLECT quiero se_lo soci-
17 BADLY BUREAU tene- teng- todo_el way
18 FOLK F_STALL REQUIRE_HARD ROUGH o
19 EXPOSED JOKE LEGAL WORST el_telef oh
20 DISAPPOINT DISBELIEF ENDS_BADLY NEVER_SEEN
22 ANOTHER_LIE COLLECTING F_WOUND
23 AGAINST_NAME ORDER_RUDE ni
24 COMMAND_HARD IGNORE esto
25 NAG_HARD STANDING
26 FUTURE_WE TIME_UP
27 IDIOM_SHAME
28 IDIOM_RUDE
29 NOT_LEAVE
31 BORROW
33 F_LAWSUIT
34 IDIOM_GUILT
40 ENDING
45 FILED_NOW
50 IRONY
54 IDIOM_BLAME
56 IDIOM_THREAT
"""
