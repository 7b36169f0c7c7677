"""What each stem and meaning weighs in the undertone; written by tests/core/tone/learning.py, not a hand."""

LEARNT_FROM = "21b9233ced21d97a"
BIAS = 1.92
SCALE = 4
WEIGHTS = """
-50 F_EASE
-37 F_FARM the
-35 F_KIND
-34 F_PLAN
-32 F_SORRY
-31 F_TRUST
-30 F_EVENT bien
-29 F_BUILD F_OFFICE el
-28 F_MEETING
-25 in
-24 AWAY_OK F_BOOKS la
-23 F_SHIPPING del
-22 OBLIGED_OK PERMIT and_we if was
-21 a_su
-20 F_HOTEL HELP THANKS
-19 con is pued-
-18 # NUMBER at from juzg-
-17 COOLPAY ENDURE_OK FAITH_OK F_WEATHER mejo-
-16 F_THING WILL_NOT_OK abri- invoices it_is lleg- no_tiene note pay pref-
-15 OURS asi_que aten- did fall- mess- mome- momen- pago
-14 LISTING anos as_you at_the back_to camb- cambi- dos judge_for medi- us
-13 GOOD_NAME NOT_DENOUNCE back credi_limit for_yours have_not if_you los porte- prin- quer- segu- traba_con when
-12 CHOOSE CUT_OK GOODS NOT_THIRD aqui gust- invoi- invoic- pago- pagos port- quere- querem- queremos so stay- stays
-12 to_pay with
-11 CHARGE_OK COMMAND_OK EXPLAIN_OK MISF_OK OPINION REPLY_OURS WARN_OK any cambia- contac- contacto desc- diri- else
-11 erro- invo- le_cobra let let_us llego mara- mens- mensa- mensaj- minu- pendie- por_eso resu- revi- revis- salu-
-11 sett- settl-
-10 CALL_ME F_GOODS LIMIT_OK NAG NOTICE_OK NOT_MENACE THEM brea- como_clien dato- datos enca- entr- extr- facturas fin
-10 ha_sido i_will judg- judge le_esper limi- messa- messag- nos_ha nuestros nuev- owe paid_in pend- pendi- pendiente
-10 pode- repl- revisa- sali- salud- segun- segund- su_famil sure whil- while will_get writi- writin- writing y_le y_ya
-10 ya_se yourself
-9 FEW NOT_RIGHT_OK am_writi atend- best by_card charg- conf- confi- contrato coste deman_de desco- descon- diga- dijo
-9 el_robo factu_que for for_a ha_hecho hace- have_never hech- ines interr- male- marav- maravi- mejor- moment- momento
-9 peso prefi- prefie- que_neces quedo reac- robo segunda sept- settle- show su subj- subje- subjec- subject talk
-9 this_year trou- troub- troubl- trouble venc- week y_la
-8 CHASE_OK DENOUNCE INTEREST RISES a_good abono agre- ahor- algo algu- avisaremos ayer cert- certi- certif- char-
-8 charge- chec- cole- como- comod- companera compr- confir- conta- date de_pago dela- denu- denun- denunc- devolv-
-8 el_banco el_pago envi- extra fech- furt- furth- furthe- further half imag- imagi- imagin- indi- inter- inven-
-8 invent- invi- la_perso left limit line- linea linea_de list- llamaremos manan_no mes minut- mist- mista- mistak-
-8 nada nave necesite no_more no_sabem nombr_de of_the para paso pay_by pelo persona podri- podria porter- portero
-8 prod- produ- produc- pron- pront- puede que_se quier_que road sido so_i tell tell_me thank_you there_is thro- throu-
-8 throug- through tiene todav_no would_like y_se year- years
-7 CONTACT_OK CRIME_OK FAMILY MUST_OK NOT_GARNISH STANDING_OK TELL UP_TO_YOU a_date administracion afte- ahora algun an
-7 ano anyt- anyth- anythi- anything apol- apolo- apolog- as at_your atent- atenta- atentamente bothe_you by_the can
-7 carg- charged check clie- clien- cliente codi- codig- codigo collea- colleague conv- credited de de_las de_llama
-7 decid- depo- detai- devolvemos dia_de diez_dias digam- earl- el_paque ella email entre enviam- enviamos escuc-
-7 escuch- escuchar ese estu- fecha fue got gusto hand hecho invoice junt- just juzgado lett- llamar- make mando
-7 me_dijo mejor messages moment no_hace no_hemos not_mind not_pay on open ordere- ordered pape- parte peor plea-
-7 pleas- please por_el por_si por_trans prefe- prisa proximo puedo que_todo razo- reci- recibido repa- repar- repla-
-7 replac- repo- repon- repone- reques- restau- sabem_que septe- septem- september side sola_vez sus_datos tard- thank
-7 the_new to_bothe to_you to_your todav- todavi- todavia trabajar transp- two un_acuer un_pago una_sola vence went
-7 what_has when_the word wrot- wrote your_next
-6 000_euros COURTWARD MENACE_WORD NOT_SLUR URGENT_WORD after agrad_que alcanzar arou- aroun- around arriv- auto-
-6 autom- automa- basta basta_con cambi_la cerrar clea- clear- client- close_the conser- const_el copi- correo cual-
-6 cualq- cualqu- dato day days de_mes de_nuest debe debi- decidi- dejo delay- delivery depos- deposi- desea deseo
-6 detail- details devu- devue- devuel- diga digame dupl- dupli- duplic- duplicate early el_codig el_progr el_viern
-6 en_dos en_la entregar error eso_le esper_que espero esta_al estima- fact- firm- firma for_not forw- forwa- forwar-
-6 forward get_no goes hard has has_been hay_una here_reply hope i_sent impo- impor- import- invit- la_ley la_maqui
-6 la_polic lette- ley limit_de liste- llamada lleva lluv- lluvi- lluvia lo_dejam lo_hemos look- looks make_sure may
-6 media- mensaje messa_here mismo more_messa muy_bien my_boss my_colle nada_mas neve- never new no_desea norm- note_it
-6 noticia nuest_clien numer_de nunc- nunca of ofic- ofici- oficin- oficina on_site once one_of owe_you papel pay_now
-6 piez- polici- policia prefer preo- preoc- preocu- proced- pronto propu- propue- que_el que_la que_pagar quiere reach
-6 reach_you rece- receiv- recep- recepc- regards reply_stop ruid- ruido saludo seco- secon- second see_you seen
-6 seen_the shor- short si_algo si_no sido_un so_we sola speak_to state- su_empre su_respu su_trans take- the_bank
-6 the_insur the_offic this_lette this_matte to_get to_make to_say todo_bien town trai- un_descu usted_nos vari- vein-
-6 veint- veinte vend- well were whet- wheth- whethe- whether y_lo y_no yard you_for you_in
-5 CHARGING EXCUSE_OK GUILT_OK IGNORE_OK MUST NOTICE a_los a_usted abogado about_invoi abrim- abrimo- abrimos acei-
-5 aceit- aceite acla- aclar- aclara- adec- adecu- adecua- adecuada again_about agradecemos agree al_dia algun- alguna
-5 and_i and_will anote any_time apolo_for are_still arri- atendi- atta- attac- attach- avisa- avisa_a avisam- avisar-
-5 band- be_at boss bother buena busy can_be card cargo cele- celeb- celebr- cobr- coin- coinc- coinci- coincide comodo
-5 con_sus confirm conte- contestara correg- could_you cris- cualquier de_que de_trans dear deja- denuncia descu- dese-
-5 devo- devol- dijo_que direct dispos- disposicion due due_on easi- easie- easier el_enlac el_movil el_papel embar_la
-5 empi- empie- empiez- empieza en_nuest en_vario enla- enlac- enlace envia- envia_el es_una esper- every- explique
-5 factu- factur- factura falta_algun familia faul- fault for_the from_you gent- gente good hacem- hacemo- hacemos
-5 had_a have_charg hemos_recib high i_can impor_en in_a inci- incid- incide- indiq- indiqu- indique insure- invit_a
-5 invita- is_fine is_no is_there is_this is_to juzga- juzgad- keep_the la_lista la_nave la_segun late le_conte le_dejo
-5 letter- letters link llama_a llegad- llegu- llegue lo_he looks_after manage mand- mande mas_comod mientr- mientras
-5 mistake mole- moles- molest- mues- muest- muestr- muestras nadi- nadie norma- nos_diga notic- nuevo numb- numbe-
-5 number o_en of_your ofre- ofrec- ofrece- on_monda on_this otra our_invoi over_the pagamo- pagamos pagar_el pago_de
-5 pall- palle- paqu- paque- paquet- paquete para_cualq para_nosot patient payments paz pedirl- pedirle perdo-
-5 perso_adecu person- phone pidi- pidio podr- police post previs- prim- primer- primero propuesta queri- rain razon-
-5 recepcion recib_su recibir recog- recu- reen- reenv- reenvi- repara- respu- respue- respuesta restaurante revisar
-5 right roga- rogam- rogamo- rogamos saba- sabad- sale salid- salio se_ha se_la sea seno- senor- senore- senores seve-
-5 sin_coste six sms soon sorry_to speak start- starts stat- strai- straig- su_cuent su_firma susp- suspe- suspen- te
-5 tell_us the_delay the_parce this_month tiene_que to_settl tomo- tomor- tomorr- tomorrow trans_o transporte un_momen
-5 under_the usted_le vario- varios veint_anos viaje viene want- we_repor we_trust who who_looks with_our work- y_esta
-5 y_hasta year you_the
-4 BADLY_OK BORROW_OK COUNT HOPE_OK NEVER NOT_LEAVE_OK NOT_SERVE_OK SERVICE SOON_YA TROUBLE_OK WARNING a_chanc a_day
-4 acor- acord- acorda- add adju- adjun- adjunt- alba- albar- albara- algun_aprob algun_dato alta amen- amena- amenaz-
-4 an_expla anot- ante- apprec- aprob- aproba- aprobacion aqui_respo asha- asham- ashame- ashamed asun- asunt-
-4 asunt_sms asunto atende- atte- ayuda baja banco both- bothe- brin- bring bueno_dias but_to cafe calid- calida-
-4 calidad cambiado camp- card_or cerra_el chance charge choose clos- close coll- colle- colo- come come_to comento
-4 compro compromiso con_el con_mucho cond- condu- conduc- confi_que confi_y confiamos consta convi- convie- conviene
-4 copy da_vergu dato_o de_admin de_cuent de_demor de_pagos de_viaje dejam- dejamo- dejamos del_concu del_local delay
-4 deman_for desea_mas deta- dia dife- difer- difere- diferencia director el_aboga el_inter el_nuevo el_presu el_recib
-4 empresa en encan- encant- enton_en entrega equipo escribo escu- espe- esper_a estad- estad_de estado este_ano esti-
-4 estim- everyb- everybody everyt- everything factu_esta factu_factu falt- falta falta_que file fin_de firma- forma-
-4 formal- get ha_pasad hacer- hacienda hay_un here_is hope_you i_hope i_shall imagi_que imagino importa ince- incen-
-4 incend- incendio incidencia instal- inter_de invoi_reach iremo_a is_an is_well it_was janu- janua- januar- january
-4 junta juzga_de know_when la_difer la_junta la_media la_tarde ladr- ladro- las_muest last le_llego le_mande le_mando
-4 le_ofrec le_viene leave- leaves like_to lista llega_el lo_tiene los_pagos made manag- mandam- mandamos many_thank
-4 mart- mas_mensa medid_del mensa_aqui menu messi- messin- messing mien- mient- monta- much- next_payme no_pague
-4 normal nos nos_const nos_da not_seen noth- nothi- nothin- nothing notice- noticed nuest_deseo of_accou old on_frida
-4 one opti- optio- option orden pagam- pagar_en palabra paper para_la pati- patr- patro- paym- payme- paymen- pedido
-4 perd- perdo_que perdon- perdone plazo_de poda- podem- podemo- podemos poder poli- posi- posib- posibl- posible
-4 post_the prestamo presu- presup- presupuesto previsto print- prob- probl_con propo- propon- prove_de que_falta
-4 que_fecha que_ya queda_enton quedan reach- recib- recup- recupe- reminder repar_el repu- reque- respo_baja responda
-4 resue- resuel- result- righ- sabem_si salda- salido se_paga seis si_hay sin sin_inter size sms_factu sobre_el soy
-4 star- state_of statem- statement stil- still stop stop- su_corre su_prove take_all taken tarda tarda_un the_final
-4 the_lawye the_old the_open the_trans ther- there thes- these this_invoi this_morni this_week tiend- tienda time_you
-4 torn- tram- trami- tramit- trust trust_you tues- tuesd- tuesda- tuesday under unid- unida- uno urge- urgen- us_the
-4 usted- ustede- ustedes vende- vide- viene_bien vist- visto visto_el volvem- volvemos we_notic we_want we_would
-4 will_ask with- with_us withi_ten witho- withou- without wond- wonde- wort- worth would_work writi_to y_cuand y_si ya
-4 ya_esta you_again you_asked you_at you_do you_owe your_side yours
-3 ARE CREDIT_GONE CUT_OFF DAYS_OK DONT_OK F_STAGE JOKE_OK LUCKY_YOU NEVER_OK TALK_OK a_copy a_juici a_payme aboga_de
-3 abono_de acco- accou- accoun- acep- acept- acord_no acordado acuerdo adecu_le adel- adela- adelan- adjun_el
-3 after_the agenc_de agradezco agree- ahora_mismo al alcanz- all_the am_sure and_have antes_de antig- antigu- aplicado
-3 approv- arrive- arrives as_a as_soon attached aun_no avise- avisen- avisenos ayun- ayunt- ayunta- ayuntamiento bala-
-3 balan- balanc- balance bast- befor_we beha- belo- below bien_nuest bloqueamos boda broke- broken cada_vez calm-
-3 calma cambio can_not can_pay carm- carme- carmen case chanc- choo- choos- cier- cierr- cierra clientes comen-
-3 comen_que coment- comercial compan- comple- con_calma con_este con_su cons- conse- consu- cont- contact contes-
-3 conve- corre_prisa correc- corta- cose- cosec- cosech- cosecha cover- credi_note cuand_pueda cuida_con cumpl_lo
-3 cust- custo- customers date_would days_or de_compr de_un debit decide del_contr deman- demand denun_del depa- depar-
-3 depart- departamento depe- depen- depen_de depend- depende descontamos desea- did_not diffe- differ- difference
-3 digam_cuand dime diner_de direc_debit disculpe dispo_para done drop easie_for ejecut- ejecutaremos el_certi el_conte
-3 el_contr el_corre el_error el_exped el_plazo el_retra el_tiemp embar_to embarrassed emit- emiti- empt- empty
-3 en_cuant en_nombr en_orden en_tres en_un encaj- encaja es_posib escri_el escri_en escrib- escribi esper_de
-3 esta_conte esta_factu esta_manan esta_seman esta_todo esta_usted estas_factu este_mensa esto- estoy evit- evita-
-3 factu_y favor_de fich- figu- figur- figur_en figura firmad- firs- first first_time fisc- fisca- for_your fore- free
-3 friendly from_the furth_actio garantizo gate gesti- gestio- gestion get_in give gues- ha_recib hable hacer_nada
-3 happ- hasta_que have_any have_you hemo- hemos hemos_cambi hemos_visto herm- herma- herman- i_expec i_speak if_it
-3 if_somet in_touch indic- indica- insu- insur- insurers inve- invitamos invoi_for irem- iremo- iremos is_due is_messi
-3 is_ready it_be it_has it_over it_to its june just_call kind- kindl- kindl_pay kindly know_you la_denun la_guard
-3 la_seman la_talla la_visit las_graci las_ocho le_agrad le_encaj le_envia le_escri le_invit le_llamo le_resul
-3 le_rogam le_solic let_you llama- llega- llegado lleva_las lo_acord lo_indiq local_el look manager mandar mant-
-3 marte- martes matt- matte- me_lo me_when mediad- medida mejor_se mensajes mes_no message mete- meter mient_se moti-
-3 motiv- movil my necesito no_pudo no_puedo no_sea nos_dijo nos_impor nos_pidio not_heard not_yet notici- now nues-
-3 nuest- nuest_cuent nuestr- nuestro ocho off on_invoi on_our on_the on_tuesd opinion organi- otra_direc our_relat
-3 owe_us own pagad_le pagador pala- palab- palabr- patie- patien- payme_in payme_run pequ- peque- pequen- perder-
-3 perm- permi- pero_el place- placer plazo_o podi- podid- podido polic- ponga por_nuest poss- possi- possib- possible
-3 prec- preci- presta- prime- princ- princi- printe- pris- priz- prize propo_que propongo prove- provee- pudo puntu-
-3 puntua- purc- purch- purcha- put que_depen que_esta que_mejor que_pague que_usted queda_a quedo_a queria- queriamos
-3 quiera rate razon reache- reached reali_el recibo recoge- record- refo- refor- relac_con reply reported reput-
-3 reputa- resum- resume- resumen review rogam_que saldo saldo_a se_cumpl seguir segun semana sent service sever-
-3 severa- several shou- shoul- shoul_i should si_neces si_ya siet- siete sigue sinc- situat- situation sobre
-3 solicitamos solicitor solucion someb- somebo- somebody soon_as sort- sorte- spri- sprin- spring su_ayuda su_boda
-3 su_confi su_dispo su_ofici su_pedid su_silen sube subje_a sund- sunda- sunday tal talla te_viene ten_days termino
-3 that_the the_count the_deliv the_diffe the_first the_late the_line the_meter the_polic thing this thur- thurs-
-3 thursd- thursday tiene_previ time_we to_check to_close to_confi to_keep toge- toget- togeth- together touc- touch
-3 tramite trans_nos twen- twent- twenty un_place unos_dias up_to us_find used usted_para van_a veci- vecin- vence_el
-3 venci_el vendem- vendemos vendi- verd- verda- verdad verg- vergu- vergue- verguenza viaj- vien- we we_had web what
-3 which_date whom will_call wonder- work_for worki- workin- working worr- worry worry_about would_be would_you wron-
-3 wrong wrote_to ya_ha ya_lo yet you_check you_know you_must you_pay you_were your your_call zona
-2 AVOIDED COURT GIVEN_OK HARMING_OK INTENT I_AM MEASURE MEASURE_OK SHOUTABLE SWORN VERGUENZA a_call a_disgr a_fecha
-2 a_few a_look a_manda a_mista a_recla a_remin a_shame a_solut abie- abier- abiert- abiertas abou- about about_your
-2 acabo_el accountant accounts actio- action acus- adap- addr- addre- addres- adecu_te afec- afect- after_your agra-
-2 agrad- agrade- agree_with agreem- agreement albar_firma albaran albaranes aleg- alegr- algo_que all_is amena_con
-2 amount and_pleas and_the and_wonde and_would anter- anteri- anti- antigua any_quest apli- aplic- aplica- appe- appl-
-2 appreciate appro- apuro are_in are_on arra- arran- arrang- arrange arreglamos asegurarnos asis- asist- ask_you asks
-2 asunt_recor atiend- awar- ayuda_a ayudar- bar be_late bett- bette- better brok- by calen_de call_me cambi_de
-2 cambi_el cambiar cambie- carga- cargar- cargara carri- caus- cerra_la chanc_to cobra- coci- cocin- colle_the come_in
-2 compra compre- concu- concu_de concur- concurso confirma confirmacion consul- consulta conten- conteste conver-
-2 cord- cordi- cordi_salud cordia- cordial correcto cortam- cortamos could_we count- county cove- covers cuad- cuadr-
-2 cuadra- cuadrar cuand_llegu cuent_con cuid- cuida- cuidad- cuidado custom- cut darl- darle date- date_for dates
-2 de_aboga de_alta de_calid de_diez de_enero de_envio de_los de_vacac dejo_el delay_was deliveries demor_que depar_de
-2 deve- deven- deveng- devenga devuelto dice dici- dicie- diciem- diciembre did_our digan- digano- diganoslo direct-
-2 discul- dos_factu down dry el_abono el_ayunt el_cambi el_conta el_diner el_juici el_marte el_mater el_motiv el_numer
-2 el_segur el_servi el_tecni elij- emiti_la emitir en_usted encar- encu- encue- enhor_por enseg- ensegu- enseguida
-2 entra- eres_la esta esta_pasan estam- estamo- estamos estar- estas este excl- exis- exist- expli- explicacion
-2 expliq- extra- factu_del factu_por faltab- faltaba faltan far feliz few few_days ficha- fiche_de fichero find_a
-2 firma_el firma_en firmado forc- fuert- fuerte goog- googl- google gran- grant grate- gratef- grateful grea- great
-2 guar- guess gusta- gustar- gustaria ha ha_devue ha_llega habia_nadie hablad- hablado hablaremos hablarlo hable-
-2 hablem- hablemos hablo hablo_con happen happy harv- harve- harves- harvest hasta_el hay hay_algo hay_algun
-2 heari_from hell- hello help hesit_to hesitate hizo hora hour hubi- hubie- hubier- hubiera i_shoul idea iden- ident-
-2 identi- if_there imme- immed- immedi- impor_que importante in_june inau- inaug- inaugu- incluy- incluye ingre_de
-2 insurer inter_legal intern- invoi_and invoi_invoi is_alrea is_attac is_nothi juev- jueve- jueves juici_de kind_regar
-2 la_calid la_calle la_fecha la_feria la_inspe la_norma la_ofert la_prime la_tiend las_nueve law le_adjun le_manda
-2 le_paso le_pedim le_prest le_propo le_venga legal_de letter list llamarle llav- llega_bien llego_el llegu_el
-2 lo_vemos los_albar los_porte lune- lunes luz make_the mana- manda manda_el mante- manten- many maquina matter-
-2 matters may_be me_dice me_know media mediac- mediacion medid- meet- meeti- meetin- meeting mejor_que mode- model-
-2 modelo montaj- montaje morn- morni- mornin- morning motivo move movi- mucha- mucha_graci muchas mucho_gusto must_be
-2 necesitamos need- no_afect no_eres no_habia no_llego no_pasa nos_avisa nos_ayuda nos_confi nos_falta nos_gusta
-2 nos_indiq nosot_no not_agree not_the nuest_empre nuest_parte nueva nueve o_un obli- oblig- ocur- ocurr- off_the
-2 on_thurs on_us open- openi- openin- opening oper- opera- or or_you orga- organ- our_wish pagad- pagado- pagar_a
-2 pagar_hasta pago_y paid_thank para_cuand para_poder para_su pasan- pasand- pasando pasar_el pay_withi payme_of
-2 pedim- pedimo- pedimos penal- permis- perso- personal plac- plan plazo_para pleas_do pleas_excus pleas_let por_corre
-2 por_telef portal porter portes precio- prefiera prefiere pregunte preocupe prest_de pric- principal problema prop-
-2 proveedores publi_su pueda puedo_llama quar- quart- quarte- quarter que_detal que_dice que_estar que_hacer que_me
-2 que_prefi que_revis quedam- quedamos quedo_en quej- ques- quest- questi- quinc- rath- rathe- rather razon_que
-2 razona- received recib_respu reclamaremos recoger recogi- recogio refun- relat- relati- relationship remit-
-2 reputacion requ- request responsabilidad retr- retra- retras- right_perso ring room runs saber_si safe- safel-
-2 safely sale- saludo- saludos samp- sampl- sample- samples say se_le se_nos se_preoc se_que se_quedo seas- seaso-
-2 season segura sema- seman- sent_it senti- senti_mucho sentim- sentimos seria serio settle seven shoul_you si_falta
-2 sill- sms_invoi so_the soli- solic_forma solicitad solut- soluti- solution someo- someon- someone spea- start_in
-2 statu- statu_inter step su_compa su_palab su_reput subje_sms subv- subve- subven- subvencion suit- suits supo-
-2 supon- supon_que supong- supongo surv- surve- survey syst- syste- take_a takes tari- tarif- te_agrad te_convi tells
-2 tempo- tempor- ten ten_years terms that_is that_we the_accou the_charg the_date the_direc the_harve the_month
-2 the_payme the_sampl the_seaso the_surve the_time the_two there_nothi these_invoi this_messa this_quart threa-
-2 threat- threatening tiene_el tienes to_look to_work toda- todo_en tome- trac- tribunal trim- trime- trimes-
-2 trimestre ultim_factu un_abono un_cafe un_cordi un_error un_fuert un_limit un_mes un_plazo un_salud una_soluc us_a
-2 us_and us_know vaca- vale valo- vecino- vecinos venci- vere- verem- veremo- veremos visi- visit volvera was_in
-2 we_agree we_appre we_do we_sent we_wrote went_out wheth_our while_we why will_find wish_is with_a with_your withi-
-2 within wonde_wheth work work_with worki_with works woul- would would_it writ- y_puede y_quere y_un ya_nos yet_seen
-2 you_a you_can you_get you_prefe you_tell your- your_compa your_own your_trans
-1 LISTS SEIZE_OK US a_recib apologise buscam- buscamos call can_wait con_la confo_con conven- corresponde cort- cosa
-1 cost- el_venci ener- enero factu_abier fath- fathe- father fiche- ficher- fine from_us hacer happe- heal- healt-
-1 health hesi- hesit- hesita- hurr- interes interest judge- la_comun limit- limite llegar llegaron lleva_usted
-1 lo_digas mantenimiento nobo- nobod- nobody note- obliga offe- pago_ya part- pendientes por_los prefi_que prefieres
-1 preve probl- proble- puede_pagar que_hable que_llamo reclamar refu- repart- resul- resul_mas segur- sent- solo_para
-1 sorr- sorry than the_statu the_warra tomar_medid una_denun vuelta we_owe
0 por
1 CUT_FUTURE MEASURING TIME_LEFT a_medio a_mi a_new a_pesar again_you alma- almac- almace- almacen atender bill-
1 business compla- contr_su deber_saber debt despu_de habr- i_need inde- juri- le_ruego medio- mediod- mediodia
1 not_like nuest_aboga pacie_con pase payment pedir_un pesar phot- pres- prese- presen- promi- promis- que_las
1 que_venga read reas- reaso- reason resta- se_acaba signe- signed simp- simpl- the_full third three to_our to_see
1 usted_se vier- viern- vierne- viernes waiti- waitin- waiting what_would
2 CANT_PAY CONSEQUENCE CONVENIENT_TO DECENT EITHER ENDS_OK ENDURE EVERYONE HAND_OVER HARM LATE_ALWAYS NOT_A_BANK PARCEL
2 REMAIN TIMES TIME_WASTE UNTIL a_bad a_bank a_busca a_sus a_un about_this acabaron acci- accio- actuar- acudi_a acudir
2 agencia agot- al_corri anad- anadi- and_not apar- aparece aplic_un apro- as_we aseguradora asi_no ask_your ate
2 bank_trans befo- befor- befor_the before bill breve buena- buenas buro- burof- burofa- burofax busc- busca- busi-
2 busin- busin_with busine- calli- callin- calling canc- cance- cancel- cans- cansa- cansad- cara_de carad- caradu-
2 care- cien- cient- cita- clase como_traba como_usted comp- conce- confia- cono- contaremos contesta contra- copia_a
2 correct corrie- corriente cost costa- costas coste_de court_but cuenta cues- cuest- cuesta cump- cumpl- cumpli-
2 cumplido customer da_igual dano- danos dare- darem- daremo- daremos de_baja de_credi de_esta de_fin de_manan de_moros
2 de_nuevo de_proce de_serie de_su decir_que defa- defau- defaul- default del_viern delan- delant- delante demas
2 detra_de deuda_en dias_no difi- dific- difici- dine- diner- dinero dire disculpa disg- disgr- disgra- dist- do_i
2 dobl- doble dog_ate door dura eith- eithe- either el_doble el_ingre el_mundo el_pelo embar- emplea- empleados
2 en_asnef en_googl en_las encar_de enci- encim- end_up enou- enoug- enough ense- entender enviar- enviaremos equi-
2 equip- es_que es_usted escri_por esta_carta esta_confo estafa esto_es ever exigi- exigim- exigimos expect face-
2 faceb- facebo- facebook factu_se faili- failin- failing failu- failur- failure fair favour find fini- finis- finish-
2 finished firmo for_late frida_or full_amoun func- funci- funcio- gets gett- getti- gettin- getting ha_cumpl haber
2 haga_el han hasta_las have have_a have_had heard hemos_tenid here hijo- hijos hipo- hipot- hipote- histo_de holi-
2 holid- holida- holiday hour- hours how_many hurt- i_know idio- impaga- impagados in_court incl- inclu- inclui- ingr-
2 ingre- ingre_el ingres- insta_para inte- inter_in interesa intereses interested invoi_are is_on it_and judgm- judgme-
2 judgment jueg- juega just_pay juzgados know_where la_clase la_culpa la_ejecu la_pacie la_produ la_que lame- lamen-
2 lament- las_accio las_medid le_ayuda le_conta le_convi le_inter le_llama le_queda le_servi le_va leave leer lega- les
2 lette_we line lio listed llama llama_manan llega_y lleva_a llevam- llevamos lo lo_ha los_corre los_demas los_juzga
2 los_tribu manan- manana mande_el manera mas_que mas_tiemp me_esta means means_the ment- menti- mercancia mil minuto-
2 minutos money_now moroso- morosos muev- mund- mundo neighbours ning- ningu- no_pagar no_puede no_va no_vamos nomb-
2 nombr- nombre nonp- nonpa- nonpay- nonpayment nos_pasa nos_pide noso- nosot- nosotr- nosotros not not_a not_be
2 not_recei notic_nuest notificacion of_our of_you on_faceb oportunas otra- otras otros_prove our_custo our_lawye
2 our_solic paguen- paguenos para_cobra partic- pasad- pasad_y pasar pasar- pay_in pedire- pediremos pena perde_el
2 perdera perso_que person photo- photos pida plei- pleit- pleito poco_de poner pongo por_que preg- pregu- pregun-
2 premis- premises proceder produccion prom- prome- promet- pror- prorr- prorro- proxi_vez que_esto que_habla que_ir
2 que_llama que_mas que_pasa que_pedir que_sepan que_somos que_tenga que_tiene que_todos queda_mas real- recep_de
2 recor_for recovery reda- redac- redact- rede- redes regis- regis_de regist- reminders remov- requerimiento requi-
2 requir- reser_el resolv- respe- resto resto_de reti- retir- retira- retiraremos retu- retur- retur_the roza rueg-
2 ruego saber sabr- se_juega se_me se_puede se_va segui- segur_que send_the sepa- sepan seran serie- seried- seriedad
2 servi- shal- shall shoul_know si_es siga sigui- sigui_paso siguie- siguiente solicitors some somo- somos son_unos
2 staf- staff state still_not su_culpa su_deuda su_falta su_negoc suma- sumar- sumi- sumin- sumini- suministro
2 sus_emple take_it taki- takin- taking tarde_y tecn- tecni- tecnic- tecnico tengo_que terc- terce- the_end the_machi
2 the_state thef- theft think_we this_goes time- time_to times tired_of to_court to_reply to_write toda_la tomar tomar-
2 tomare- tomaremos toni- tonig- tonigh- tonight took_the transcurrido transferencia treat tribunales un_burof un_poco
2 un_prest una_resen unic- us_to vacaciones van vas vas_a vea verl- verle visita volver- we_have we_know we_shall
2 whate- whatev- whatever wife wors- y_en y_los y_pague yo you your_clien your_debt your_premi your_wife
3 BE BUT_PAY CONDUCT CONVENIENT DAMAGE_US DONT_COME EXPOSING FAULT HARMING_US HOURS INTENT_NO KNOWS_WELL LIMIT_HARD
3 NOT_PAYING ONLY OUR_ACTIONS OUR_LAW_OK PLEDGED REGRET THIRD WARN_YOU YOUR_FAULT YOUR_LAWYER a_las a_pagar a_ver abog-
3 aboga- abogad- abona- abone abso- absol- absolu- acaba_en acabar acabe admi- advis- amis- amist- amisto- and_your
3 ante_el ante_los apare- aparec- apel- apell- apelli- apellidos are_a ases- aseso- asesor- asne- asnef atend_el ayuda-
3 baili- baili_will bailif- bailiffs be_heari beca- becau- becaus- because bien_que by_frida cada_seman can_do cansa_de
3 carte- chargi- charging chas- chasi- chasin- chasing cif claro clients cobrador cobrar coche comer- comerc- como
3 como_nos completo compr_y comprar comprometio consi- consid- const_que conta_con conti- contin- corte cosa- cosas
3 cost_you court courts credi_insur cuand- cuando cuar- cuent_de cuente de_hoy de_impag de_inmed de_recib de_tres
3 de_una dead- deadl- deadli- deadline deal- decen- decenc- del_secto dema- desca- despu- despue- despues detal-
3 detall- do_not ejecuc- ejecucion ejer- ejerc- ejerci- el_clien el_impag el_juez embarg- empl- en_conta en_los
3 en_manos en_perso encargado enfo- enfor- enforc- enforcement ente- es_de esca- escr- escri- escribimos esta_de excu-
3 excus- expec- expla- factu_a factu_pendi failu_to favou- fe felic- felici- for_our four- fourt- fran- funn- funny
3 gave gene- gener- gesto- good- habe- habla_con had_to haga_falta haga_la hari- head head_offic honou- i_see i_want
3 ignori- ignoring impr- in_your incluiremos inic- inici- inicia- inspector inst- intere- invoi_is ira it_the juga-
3 justic- justicia kind la_cara la_centr la_cuent la_deman la_furgo la_justi las_buena las_diez las_factu le_expli
3 le_recla le_recue le_vamos leave_us llamar llame- llamo_por llegar- lleva_tres look_at los_inter lot lovel- lovely
3 mande- mane- maner- maner_de many_times mas me_da me_parec menos mercad- mere- merec- mese- meses misma_histo
3 money_for moni- monit- monito- monitorio more moro- moros- muje- mujer nada_que nece- neces- need_a ni_un nigh- night
3 no_he no_lo no_podra no_respo no_tenga noon nos_lo nos_oblig not_even not_make not_paid not_want noti- notice
3 noticias nuest_aseso nuest_diner nuestras o_lo o_se ocas- ocasi- ocasio- on_your opor- oport- oportu- othe- other
3 otro- otros out paci- pacie- pacien- paciencia pagan pagar_es pagarl- pagi- pagin- pagina pagu- pague- para_pagar
3 parar pare- parec- parece pasa- pay_on pay_the pay_us payer payer- payers payi- payin- paying pedido- pedidos pedir-
3 peri- period- personally pick- picke- picked pide pienso pity plaz- podra pondre- pondremos prem- premi- prev- previ-
3 proceedings procu- procur- propi- propio publ- publi- public- puer- puert- puls- que_debe queda- quedad- quedado
3 ready_for reall- really reca- recibio recibira recla_por recuerde recuerdo repor_you requer- resp- respo_de rest-
3 review- risk se_enter send- sepa sera- si_quier site so_that solic_el speaki- speaking stol- stole- stolen stori-
3 storie- stories su_tiend suya te_lo tener_que tenga_que the_credi the_last thir- thos- those tiem- tiemp- tiempo
3 tiene_en time_i to_have to_the todos_sus toma- tome tont- total traba- trabaj- tranq- tranqu- transc- trata trea-
3 trei- trein- trein_dias treint- treinta trust- two_of ultim_vez una_pena up usted_en va vacac- vacaci- vern- verno-
3 vernos viern_no we_can we_deman y_apell y_el y_habla y_una ya_van you_could you_leave you_to you_would
4 24_horas HASTEN HIDDEN_FROM IGNORING KNOWS_LIKE LACK MANY MERIT_OK NEED_LAWYER NO_EXTENSION NO_INTENT NO_INTEREST
4 OBLIGED OFFICIAL PATIENCE POSTER STILL_UNPAID SWORN_WHAT WEARY_OK WE_WILL_OK WILL_NOT YOU_BROKE a_llama abonar acud-
4 acue- acuer- acuerd- admin- admini- agota_la agotado and_a and_pay answ- answe- answer appre- aseg- asegu- asegu_de
4 asegur- aseguro aviso bail- cale- calen- calend- calle casa cash casu- casua- casual- casualidad centr_de cerram-
4 cerramos civi- civil clien_que collection company compar- complaint comunicacion con_usted congr_on corre_que corres-
4 coul- could could_not couns- counse- counsel cred- credi- credi_y cuant_antes da deali- deali_with dealin- dealing
4 debe_de deben decepc- decid_el decirl- deja deli- demas- demasi- dicho diffi- diffic- difficult does does_not doy
4 due_date el_asunt el_recor el_ultim empre_de empresas en_que entie- entien- esa escribe esta_situa estan_hacie estre-
4 expe- explai- explain felic_por fire firm forma gast- gasto- gastos genero gestor go goodb- goodby- goodbye
4 guard_civil guardi- guardia hacer_una had hasta_manan hay_que hear hear_about hold hono- hora- how_you hoy i_do igno-
4 ignor- impago importe in_my in_this incu- incum- incump- insp- inspe- inspec- instr- instru- intent- into irre-
4 irres- irresp- is_not is_our is_your it_or it_will la_total le_doy le_ha le_quita liab- liabl- liable lista- llegara
4 lo_agrad loca- los_gasto lunes_no mano mano- manos manos_de meno- mi mind month no_habra no_la no_querr no_te nombr_y
4 nos_vemos not_for not_to nuest_letra obra ocasiones offic_regar on_a our_attor our_colle our_next padr- padre paga
4 pagar- pague_o para_que parec_bien partn- partne- partner pasa pasar_a pay_or payme_is pedir_el perder perf- perfe-
4 perfec- perio- pido pleas_call pleas_take pondre por_lo por_no pregu_por preguntarle prepa_para preparese prese_la
4 prove_para provi- puerta- puertas putt- putti- puttin- putting que que_casua que_en que_estan que_ha que_nos que_pase
4 querr- quie- quier_ver quita- quitam- quitamos rathe_not ratin- rating recar- recarg- recargo recib_la recov- recove-
4 rega- regal- reque_de return roba- run_a run_out sabi- se se_compr sendi- sendin- sending seriou- shall_i shop
4 situac- situacion socia- speak- stea- steal- steali- stealing story su_factu su_favor su_forma subi- suel- suppo-
4 suppos- sus sus_prove tan_amabl team tenid- tenido that the_phone there_a this_on thou- thoug- tiemp_para to_be
4 to_hear toca today_or tore- torea- total- totali- totalidad trab- trae- trag- traga- tran- trasl- trasla- treat_us
4 un_juez una_trans una_vez under- unders- unpa- unpai- unpaid up_the us_like us_no ve veng- venga voy way_to we_were
4 will_tell with_it write y you_had your_shop
5 AGAINST AUTHORITY COMING COSTS_YOU CREDIT DENY DISTRUST2 FAITH I_WILL OWE REPORT_TO STAGE_PUBLIC TOLD_ALREADY WEARY
5 a_judge a_lleva a_lo a_parti abone_la acaba_los accion- acciones acudi- agencies agota- agotad- amab- amabl- aprov-
5 aprov_de aprove- at_once atto- attor- attorn- attorney avisad- book- calle- called camio- camion can_find centr-
5 clar- cobraremos collec- compe- compet- con_otros con_que con_quien conocemos contract credit de_nosot de_retra dece-
5 decep- deliv_on detr- detra- detras dich- diez diffi_for discus- discussion dispo- dos_dias el_coche el_gener
5 el_impor el_negoc emails encima end_of ends enho- enhor- enhora- enhorabuena enti- escal- escri_de escribirle fail-
5 falta_de fund- going_to hablar- haci- hare hasta_cobra hate have_heard hear- horas immediate inme- inmed- inmedi-
5 inmediato inten- is_close is_going it judicial just- kind_of la_famil la_misma la_proxi le_retir letr- letra- letrad-
5 like_this liqu- liqui- liquid- llamado lleva_los lo_comen lo_envia lo_que long los_dias manda- marz- marzo menu-
5 menud- menudo merc- merca- mire neces_algo necesa- necesario need negoc- negoci- next_month nice no_me no_payme
5 nos_paga notifi- nuest_factu obra_y of_time of_yours olvi- olvid- olvide- olvidese only our_books paga- part parti_de
5 partir pasado peop- peopl- people pien- piens- poco por_las proceed proxima put_it que_lo queda_usted quit- recib_el
5 recibimos reclamacion reclamarle recor_de robar sabe said saldr- serve- si si_se sin_pagar smal- sobr- socio- socios
5 somet- someth- something son su_gesto su_padre subir- suer- suert- suerte sus_biene tamp- tampo- tampoc- tampoco
5 tenid_que termi- termin- that_you the_contr the_order the_trade to_expla to_know todas todas_las transf- tras- trat-
5 trib- tribu- ulti- ultim- vaya vece- veces vemos_en vendr- voy_a wait wast- ways will_come would_hate writt- writte-
5 written you_need you_pleas you_said you_think your_bank
6 ALL_SAY CHARGE_OURS CHASE COLLECT ENDED ENOUGH_GIVEN FAMILIES LITTLE MOCK_HARD NEVER_PAY OTHER_RUDE OWES_US PAYOR
6 PROVERB PUBLISH SEEN_OK SHAME_FEEL TAKE TERM TIME_OK WASTE_OK WEAK_SLUR a_compa acab- acaba- acce- alrea_paid amable
6 anda- any_more argu- be cami- cent- centra- chea- cheque ciento cinco cobrad- compa_to conoce- contar- contra
6 credi_line credito cuant- cuanta- cuantas damo- damos deber- deberi- deberia decida decir- desd- desde despa- despac-
6 despacho detalle discu- dispu- do el_detal email- en_el en_su equipm- equipment escrit- escrito estar fraud frid-
6 frida- friday full furg- furgo- furgon- furgoneta glad go_to goin- going grem- gremi- gremio grup- grupo hablar
6 haciendo hast- hasta have_been hemos_perdi his hist- histo- histor- historia in_full insist- integ- integr- integro
6 inter_y it_on judi- judic- judici- juez justif- la_via llama_por llega lo_de local mala manan_a mayb- maybe mean-
6 misma muy neces_que need_the nego- ni_una no_ha nos_esta nos_queda nothi_to olvid_de or_the orden- ordena- out_of
6 pay_me paye- pedir perh- perha- perhap- perhaps pero pm por_cient por_un proces- punto que_a que_no queda_sin quedar-
6 quedara read- ready receip- receipt reco- recor- regarding remo- respo- respon- saldra same secr- secre- secret- see
6 ser servicio si_cerra si_esta sign- su_maqui suit_you supp- tan tendra than- thank_for the_same the_whole thin-
6 tiene- tiene_un to_call traba_y trade uste- usted_el va_a venda veo ver vez what_a whol- whole y_a y_nos ya_hemos
6 your_accou your_name
7 BEFORE_THIRD CHARGE DAMAGE_OK FAR F_NOW HAVE_ONLY HOW_OFTEN LIED_US REQUIRE SHAME_WORD STOP_IT TROUBLE a_la abogados
7 acces- agenc- agenci- am and_this ante atra- atras bien- biene- bienes cada_dia caer cara cheq- chequ- clien_como
7 cogi- coja compu- confianza cour- court- cuen- cuent- culp- culpa de_lo de_ser de_sus detal_de dia_que disc- el_justi
7 end even favo- fina- frau- hous- house i_am i_would igua- igual impa- impag- is_a is_the it_right justificante know
7 la_deuda la_vida lleva_el mal move- moved negocio next no_conte no_recib no_se nuest_confi o_no order orders parc-
7 parce- parti- pedi- perdi_la pond- pondr- profe- profes- que_es queda ready_to rela- responde se_queda send serv-
7 si_le si_para stor- su_banco summ- take tend- tendr- tenem- tenemo- tenemos tener tengo_un the_bill the_way tienen
7 to_ask todos_los tota- trad- tres ultima una_empre vida we_could what- ya_no
8 400_euros AGAIN AT_COURT AWAY COURTPAPER DAMN DISTRUST EXPOSING_OK GARNISH HAS_MONEY HOLD_LIABLE KNOW_WHERE NOT_PROUD
8 NOT_RIGHT NOT_SERVE PAYVERB RISING VIRTUE WE acabar- accou_is agai- alre- alrea- alread- already anoth- anothe-
8 another been_told bein- being comi- con_lo conci- contestar contr- correo- correos date_is de_la de_recla discut-
8 dond- donde embargo en_mi factu_en for_you forg- forge- forget ganad- ganado graci_a habla- have_asked have_sent how
8 insi- insis- it_out job le_llega like llev- lo_mismo lost much no notif- nuestra parce_for parcel perdido plant-
8 plazo prep- prepa- prepar- proce- procee- prof- quier- quier_el recl- recla- reclam- right_now se_esta see_this
8 si_hace sort sort_it su_nombr tenga thank_to the_chequ the_email the_invoi told vive will will_be will_not y_asi
8 y_sin you_only
9 BAD_LISTS ENDURE_NO GO_THERE GUILT HARSH KEPT_OURS LABEL THEN_NOT TOLERATE again agen- asi_nos coge- con_nuest conc-
9 confirme coun- count cuan- de_embar deuda direcc- direccion el_que esperando estr- finan- financ- have_to le_hemos
9 lo_suyo mandaremos or_we orde- plan- que_le record recue_que relac- relaci- relacion rele- run suit tengo think un
9 want you_want you_will
10 EXPLAIN_WHY HARD_NOW PRETEXT SUFFER WE_ACT WE_WANT are aski- askin- asking bad books debe- desp- deud- educ- educa-
10 ever- factu_no haga he in_the justi- queda_con se_discu the_court the_money toda tres_dias usted we_are
11 BREAK CONTENTIOUS EXCUSE F_OUTSIDER GIVE_YOU ONE_DAY PAYORDER YOUR and_you asi cada call- carta desa- disp- espera-
11 i_have la_trans llevar- no_nos para- proc- suyo this_is we_will wher- where you_are
12 A_COURT CONGRATS FED FORGET F_PAYUP GOING LIE MONEY NOT_TRUST RIGHT_NOW VICE YOU_ARE_A es_el estan gana- mandar-
12 on_time sera su_direc time yourselves
13 AGAIN_HARD BECAUSE_YOU CALLING_FROM COLLECTOR CONTACTS FAULT_OK OUR_MONEY SEIZE_MORE SOCIAL YOU a_parce de_comer
13 lleva- name necesita thank- thanks trabaja
14 BE_FUTURE FILED F_MENACE MISFORTUNE TALK_OVER WILL a cart- mone- money
15 ALWAYS_AFTER GUESS LAWYER MOCK SLUR UNPAID every se_lo soci- very
16 CRIME IF_UNPAID TO_COLLECT quiero
17 BADLY F_STALL teng- todo_el way
18 BUREAU FOLK REQUIRE_HARD ROUGH o tene-
19 EXPOSED JOKE LEGAL WORST el_telef oh
20 DISAPPOINT DISBELIEF ENDS_BADLY NEVER_SEEN
21 F_WOUND
22 ANOTHER_LIE COLLECTING
23 AGAINST_NAME ORDER_RUDE ni
24 COMMAND_HARD IGNORE esto
25 FUTURE_WE NAG_HARD
26 STANDING TIME_UP
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
