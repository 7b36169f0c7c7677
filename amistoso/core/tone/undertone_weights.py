"""What each stem and meaning weighs in the undertone; written by tests/core/tone/learning.py, not a hand."""

LEARNT_FROM = "1064ef361506e9b8"
BIAS = 1.95
SCALE = 4
WEIGHTS = """
-49 F_EASE
-37 F_FARM the
-35 F_KIND
-34 F_PLAN
-32 F_SORRY
-31 F_TRUST
-30 F_EVENT bien
-29 F_BUILD F_OFFICE el
-27 F_MEETING
-25 AWAY_OK in
-24 la
-23 F_BOOKS F_SHIPPING del
-22 OBLIGED_OK PERMIT and_we if was
-21 a_su
-20 F_HOTEL HELP THANKS
-19 con is pued-
-18 # NUMBER at from juzg-
-17 COOLPAY ENDURE_OK FAITH_OK F_WEATHER mejo-
-16 F_THING WILL_NOT_OK abri- lleg- no_tiene note pref-
-15 OURS asi_que aten- did fall- invoices it_is mess- mome- momen- pago pay
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
-9 FEW NOT_RIGHT_OK am_writi atend- best by_card charg- conf- confi- contrato coste deman_de desco- descon- devolv-
-9 diga- dijo el_robo factu_que for for_a ha_hecho hace- have_never hech- ines interr- male- marav- maravi- mejor-
-9 moment- momento peso prefi- prefie- que_neces quedo reac- robo segunda sept- settle- show su subj- subje- subjec-
-9 subject talk this_year trou- troub- troubl- trouble week y_la
-8 CHASE_OK DENOUNCE RISES a_good abono agre- ahor- algo algu- avisaremos ayer cert- certi- certif- char- chec- cole-
-8 como- comod- companera compr- confir- conta- date de_pago dela- denu- denun- denunc- el_banco el_pago envi- extra
-8 fech- furt- furth- furthe- further gusto half imag- imagi- imagin- indi- inter- inven- invent- invi- la_perso left
-8 limit line- linea linea_de list- llamaremos manan_no mes minut- mist- mista- mistak- nada nave necesite no_more
-8 no_sabem nombr_de of_the on para paso pay_by pelo persona podri- podria porter- portero prod- produ- produc- pron-
-8 pront- puede que_se quier_que road sido so_i tell tell_me thank_you there_is thro- throu- throug- through tiene
-8 todav_no venc- would_like y_se year- years
-7 CONTACT_OK CRIME_OK FAMILY INTEREST MUST_OK NOT_GARNISH STANDING_OK TELL UP_TO_YOU a_date administracion afte- ahora
-7 algun an ano anyt- anyth- anythi- anything apol- apolo- apolog- as at_your atent- atenta- atentamente bothe_you
-7 by_the can carg- charge- charged check clie- clien- cliente codi- codig- codigo collea- colleague conv- credited de
-7 de_las de_llama decid- depo- detai- devolvemos dia_de diez_dias digam- earl- el_paque ella email entre enviam-
-7 enviamos escuc- escuch- escuchar ese estu- fecha fue got hand hecho invoice junt- just juzgado lett- llamar- make
-7 mando me_dijo mejor messages moment no_hace no_hemos not_mind not_pay open ordere- ordered pape- parte peor plea-
-7 pleas- please por_el por_si por_trans prefe- prisa proximo puedo que_todo razo- reci- recibido repa- repar- repla-
-7 replac- repo- repon- repone- reques- restau- sabem_que septe- septem- september side sola_vez sus_datos tard- thank
-7 the_new to_bothe to_you to_your todav- todavi- todavia trabajar transp- two un_acuer un_pago una_sola vein- veint-
-7 veinte vence went were what_has when_the word wrot- wrote your_next
-6 000_euros COURTWARD MENACE_WORD NOT_SLUR URGENT_WORD after agrad_que alcanzar arou- aroun- around arriv- auto-
-6 autom- automa- basta basta_con bother cambi_la cerrar clear- client- close_the conser- const_el copi- correo cual-
-6 cualq- cualqu- dato days de_mes de_nuest debi- decidi- dejo delay- delivery depos- deposi- desea deseo detail-
-6 details devu- devue- devuel- diga digame dupl- dupli- duplic- duplicate early el_codig el_progr el_viern en_dos
-6 en_la entregar error es_una eso_le esper_que espero esta_al estima- fact- firm- firma for_not for_the forw- forwa-
-6 forwar- forward get_no goes hard has has_been hay_una here_reply hope i_sent impo- impor- import- invit- juzga-
-6 la_maqui la_polic late lette- limit_de liste- llamada lleva lluv- lluvi- lluvia lo_dejam lo_hemos look- looks
-6 make_sure may media- mensaje messa_here mismo more_messa muy_bien my_boss my_colle nada_mas neve- never new no_desea
-6 norm- note_it noticia nuest_clien nuevo numer_de nunc- nunca of ofic- ofici- oficin- oficina on_site one_of owe_you
-6 papel pay_now piez- polici- policia prefer preo- preoc- preocu- proced- pronto propu- que_el que_la que_pagar quiere
-6 reach reach_you rece- receiv- recep- recepc- regards reply_stop ruid- ruido saludo seco- secon- second see_you seen
-6 seen_the shor- short si_algo si_no sido_un so_we sola speak_to stat- state- su_empre su_respu su_trans take-
-6 the_bank the_insur the_offic this_lette this_matte to_get to_make to_say todo_bien town trai- un_descu usted_nos
-6 vari- vend- well whet- wheth- whethe- whether y_lo y_no yard you_for you_in
-5 CHARGING EXCUSE_OK GUILT_OK IGNORE_OK MUST NOTICE a_los a_usted abogado about_invoi abrim- abrimo- abrimos acei-
-5 aceit- aceite acla- aclar- aclara- adec- adecu- adecua- adecuada again_about agradecemos agree al_dia algun- alguna
-5 and_i and_will anote any_time apolo_for are_still arri- atendi- atta- attac- attach- avisa- avisa_a avisam- avisar-
-5 band- be_at boss buena busy can_be card cargo cele- celeb- celebr- clea- cobr- coin- coinc- coinci- coincide comodo
-5 con_sus confirm conte- contestara correg- could_you cris- cualquier day de_que de_trans dear debe deja- dese- devo-
-5 devol- dijo_que direct dispos- disposicion due_on easi- easie- easier el_enlac el_movil el_papel embar_la empi-
-5 empie- empiez- empieza en_nuest en_vario enla- enlac- enlace envia- envia_el esper- every- explique factu- factur-
-5 factura falta_algun faul- fault from_you gent- gente good hacem- hacemo- hacemos had_a have_charg hemos_recib high
-5 i_can impor_en in_a inci- incid- incide- indiq- indiqu- indique insure- invit_a invita- is_fine is_no is_there
-5 is_this is_to juzgad- keep_the la_ley la_lista la_nave la_segun le_conte le_dejo letter- letters ley link llama_a
-5 llegad- llegu- llegue lo_he looks_after manage mand- mande mas_comod mientr- mientras mistake mole- moles- molest-
-5 mues- muest- muestr- muestras nadi- nadie norma- nos_diga notic- numb- numbe- number o_en of_your ofre- ofrec-
-5 ofrece- on_monda once otra our_invoi over_the pagamo- pagamos pagar_el pago_de pall- palle- paqu- paque- paquet-
-5 paquete para_cualq para_nosot patient payments paz perdo- perso_adecu person- phone pidi- pidio podr- police post
-5 previs- prim- primer- primero propue- propuesta queri- rain razon- recepcion recib_su recibir recog- recu- reen-
-5 reenv- reenvi- repara- respu- respue- respuesta restaurante revisar right roga- rogam- rogamo- rogamos saba- sabad-
-5 sale salid- salio se_ha se_la sea seno- senor- senore- senores seve- sin_coste sin_inter six sms soon sorry_to speak
-5 start- starts strai- straig- su_cuent su_firma susp- suspe- suspen- te tell_us the_delay the_old the_parce
-5 this_month tiene_que to_settl tomo- tomor- tomorr- tomorrow trans_o transporte un_momen under under_the usted_le
-5 vario- varios veint_anos viaje viene want- we_repor we_trust who who_looks with_our work- y_esta y_hasta year
-5 you_the
-4 BADLY_OK BORROW_OK COUNT HOPE_OK NEVER NOT_LEAVE_OK NOT_SERVE_OK SERVICE SOON_YA TROUBLE_OK WARNING a_chanc a_day
-4 acor- acord- acorda- add adju- adjun- adjunt- alba- albar- albara- algun_aprob algun_dato alta amen- amena- amenaz-
-4 anot- ante- apprec- aprob- aproba- aprobacion aqui_respo asha- asham- ashame- ashamed asun- asunt- asunt_sms asunto
-4 atende- atte- avise- ayuda baja banco both- bothe- brin- bring bueno_dias but_to cafe calid- calida- calidad
-4 cambiado camp- card_or cerra_el chance charge choose clos- close coll- colle- colo- come come_to comento compro
-4 compromiso con_el con_mucho cond- condu- conduc- confi_que confi_y confiamos consta convi- convie- conviene copy
-4 da_vergu date_would dato_o de_admin de_cuent de_pagos de_viaje dejam- dejamo- dejamos del_concu del_local delay
-4 deman_for denuncia descu- desea_mas deta- dia dife- difer- difere- diferencia director due el_aboga el_nuevo
-4 el_presu el_recib empresa en encan- encant- enton_en entrega equipo escribo escu- espe- esper_a estad- estad_de
-4 estado este_ano esti- estim- everyb- everybody everyt- everything factu_esta factu_factu falt- falta falta_que
-4 familia fich- file fin_de firma- forma- formal- get ha_pasad hacer- hacienda hay_un here_is hope_you i_hope i_shall
-4 imagi_que imagino importa ince- incen- incend- incendio incidencia instal- invoi_reach iremo_a is_an is_well it_was
-4 janu- janua- januar- january junta juzga_de know_when la_difer la_junta la_media la_tarde ladr- ladro- las_muest
-4 last le_llego le_mande le_mando le_ofrec le_viene leave- leaves lista llega_el lo_tiene los_pagos made manag-
-4 mandam- mandamos many_thank mart- mas_mensa medid_del mensa_aqui menu messi- messin- messing mien- mient- monta-
-4 much- next_payme no_pague normal nos_const nos_da not_seen noth- nothi- nothin- nothing notice- noticed nuest_deseo
-4 of_accou old on_frida one opti- optio- option orden pagam- pagar_en palabra paper para_la pati- patr- patro- paym-
-4 payme- paymen- pedido pedirl- pedirle perd- perdo_que perdon- perdone plazo_de poda- podem- podemo- podemos poder
-4 poli- posi- posib- posibl- posible post_the presta- prestamo presu- presup- presupuesto previsto print- prob-
-4 probl_con propo- propon- prove_de que_falta que_fecha que_ya queda_enton quedan reach- recib- recup- recupe-
-4 reminder repar_el repu- reque- respo_baja responda resue- resuel- result- righ- sabem_si salda- salido se_paga seis
-4 si_hay sin size sms_factu sobre_el soy star- state_of statem- statement stil- still stop- su_corre su_prove taken
-4 tarda tarda_un the_final the_late the_lawye the_open the_trans ther- there thes- these this_invoi this_morni
-4 this_week tiend- tienda time_you torn- tram- trami- tramit- trust trust_you tues- tuesd- tuesda- tuesday unid-
-4 unida- uno urge- urgen- us_the usted- ustede- ustedes vende- verd- verda- verdad vide- viene_bien vist- visto
-4 visto_el volvem- volvemos we_notic we_want we_would will_ask with- with_us withi_ten witho- withou- without wond-
-4 wonde- wort- worth would_work writi_to y_cuand y_si ya ya_esta you_again you_asked you_at you_do you_owe your_side
-4 yours
-3 ARE CREDIT_GONE CUT_OFF DAYS_OK DONT_OK F_STAGE JOKE_OK LUCKY_YOU NEVER_OK TALK_OK a_copy a_juici a_payme aboga_de
-3 abono_de acco- accou- accoun- acep- acept- acord_no acordado acuerdo addr- addre- addres- adecu_le adel- adela-
-3 adelan- adjun_el after_the agenc_de agradezco agree- ahora_mismo al alcanz- all_the am_sure an_expla and_have
-3 antes_de antig- antigu- aplicado approv- arrive- arrives as_a as_soon attached aun_no avisen- avisenos ayun- ayunt-
-3 ayunta- ayuntamiento bala- balan- balanc- balance bast- befor_we beha- belo- below bien_nuest bloqueamos boda broke-
-3 broken cada_vez calm- calma cambio can_not can_pay carm- carme- carmen case chanc- choo- choos- cier- cierr- cierra
-3 clientes comen- comen_que coment- comercial compan- comple- con_calma con_este con_su cons- conse- consu- cont-
-3 contact contes- conve- corre_prisa correc- corta- cose- cosec- cosech- cosecha cover- credi_note cuand_pueda
-3 cuida_con cumpl_lo cust- custo- customers days_or de_compr de_demor de_un debit decide del_contr deman- demand
-3 denun_del depa- depar- depart- departamento depe- depen- depen_de depend- depende descontamos desea- did_not diffe-
-3 differ- difference digam_cuand dime diner_de direc_debit disculpe dispo_para done drop easie_for ejecut-
-3 ejecutaremos el_certi el_conte el_contr el_corre el_error el_exped el_inter el_plazo el_retra el_tiemp embar_to
-3 embarrassed emit- emiti- empt- empty en_cuant en_nombr en_orden en_tres en_un encaj- encaja es_posib escri_el
-3 escri_en escrib- escribi esper_de esta_conte esta_factu esta_manan esta_todo esta_usted estas_factu este este_mensa
-3 esto- estoy evit- evita- factu_y favor_de figu- figur- figur_en figura firmad- firs- first first_time fisc- fisca-
-3 for_your fore- free friendly from_the furth_actio garantizo gate gesti- gestio- gestion get_in give gues- ha_recib
-3 hable hacer_nada happ- hasta_que have_any have_you hemo- hemos hemos_cambi hemos_visto herm- herma- herman- i_expec
-3 i_speak if_it if_somet in_touch indic- indica- insu- insur- insurers inter_de inve- invitamos invoi_for irem- iremo-
-3 iremos is_due is_messi is_ready it_be it_has it_over it_to its june just_call kind- kindl- kindl_pay kindly know_you
-3 la_denun la_guard la_seman la_talla la_visit las_graci las_ocho le_agrad le_encaj le_envia le_escri le_invit
-3 le_llamo le_resul le_rogam le_solic let_you like_to llama- llega- llegado lleva_las lo_acord lo_indiq local_el look
-3 manager mandar mant- matt- me_lo me_when mediad- medida mejor_se mensajes mes_no message mete- meter mient_se moti-
-3 motiv- movil my necesito no_pudo no_puedo no_sea nos nos_dijo nos_impor nos_pidio not_heard not_yet notici- now
-3 nues- nuest- nuest_cuent nuestr- nuestro ocho off on_invoi on_our on_the on_tuesd opinion organi- otra_direc
-3 our_relat owe_us own pagad_le pagador pala- palab- palabr- patie- patien- payme_in payme_run pequ- peque- pequen-
-3 perder- perm- permi- pero_el place- placer plazo_o podi- podid- podido polic- ponga por_nuest poss- possi- possib-
-3 possible prec- preci- prime- princ- princi- printe- pris- priz- prize propo_que propongo prove- provee- pudo puntu-
-3 puntua- purc- purch- purcha- put que_depen que_esta que_mejor que_pague que_usted queda_a quedo_a queria- queriamos
-3 quiera rate razon reache- reached reali_el recibo recoge- record- refo- refor- relac_con reply reported reput-
-3 reputa- resum- resume- resumen review rogam_que saldo saldo_a say se_cumpl seguir segun semana sent service sever-
-3 severa- several shou- shoul- shoul_i should si_neces siet- siete sigue sinc- situat- situation sobre solicitamos
-3 solicitor solucion someb- somebo- somebody soon_as sort- sorte- spri- sprin- spring stop su_ayuda su_boda su_confi
-3 su_dispo su_ofici su_pedid su_silen sube subje_a sund- sunda- sunday take_all tal talla te_viene ten_days termino
-3 that_the the_count the_deliv the_diffe the_direc the_first the_line the_meter the_polic thing this thur- thurs-
-3 thursd- thursday tiene_previ time_we to_check to_close to_confi to_keep toge- toget- togeth- together touc- touch
-3 tramite trans_nos twen- twent- twenty un_place unos_dias up_to used usted_para van_a veci- vecin- vence_el venci_el
-3 vendem- vendemos vendi- verg- vergu- vergue- verguenza viaj- vien- we we_had web which_date whom will_call wonder-
-3 work_for worki- workin- working worr- worry worry_about would_be would_you wron- wrong wrote_to ya_ha ya_lo yet
-3 you_can you_check you_know you_must you_pay you_were your your_call zona
-2 AVOIDED COURT GIVEN_OK HARMING_OK I_AM MEASURE_OK SHOUTABLE SWORN VERGUENZA a_call a_disgr a_fecha a_few a_look
-2 a_manda a_mista a_recla a_remin a_shame a_solut abie- abier- abiert- abiertas abou- about about_your acabo_el
-2 accountant accounts actio- action acus- adap- adecu_te afec- afect- after_your agra- agrad- agrade- agree_with
-2 agreem- agreement albar_firma albaran albaranes aleg- alegr- algo_que all_is amena_con amount and_pleas and_the
-2 and_wonde and_would anter- anteri- anti- antigua any_quest apli- aplic- aplica- appe- appl- appreciate appro- apuro
-2 are_in are_on arra- arran- arrang- arrange arreglamos asegurarnos asis- asist- ask_you asks asunt_recor atiend-
-2 awar- ayuda_a ayudar- bar be_late bett- bette- better brok- by calen_de call_me cambi_de cambi_el cambiar cambie-
-2 carga- cargar- cargara carri- caus- cerra_la chanc_to cobra- coci- cocin- colle_the come_in compra compre- concu-
-2 concu_de concur- concurso confirma confirmacion consul- consulta conten- conteste conver- cord- cordi- cordi_salud
-2 cordia- cordial correcto cortam- cortamos could_we count- county cove- covers cuad- cuadr- cuadra- cuadrar
-2 cuand_llegu cuent_con cuid- cuida- cuidad- cuidado custom- cut darl- darle date- date_for dates de_aboga de_alta
-2 de_calid de_diez de_enero de_envio de_los de_vacac dejo_el del_10 delay_was deliveries depar_de devuelto dice dici-
-2 dicie- diciem- diciembre did_our digan- digano- diganoslo direct- discul- dos_factu down dry el_abono el_ayunt
-2 el_cambi el_conta el_diner el_juici el_marte el_mater el_numer el_segur el_servi el_tecni elij- emiti_la emitir
-2 en_usted encar- encu- encue- enhor_por enseg- ensegu- enseguida entra- eres_la esta esta_pasan esta_seman estam-
-2 estamo- estamos estar- estas excl- exis- exist- expli- explicacion expliq- extra- factu_del factu_por faltab-
-2 faltaba faltan far feliz few few_days ficha- fiche_de fichero firma_el firma_en firmado forc- fuert- fuerte goog-
-2 googl- google gran- grant grate- gratef- grateful grea- great guar- guess gusta- gustar- gustaria ha ha_devue
-2 ha_llega habia_nadie hablad- hablado hablaremos hablarlo hable- hablem- hablemos hablo hablo_con happen happy harv-
-2 harve- harves- harvest hasta_el hay hay_algo hay_algun heari_from hell- hello help hesit_to hesitate hizo hora hour
-2 hubi- hubie- hubier- hubiera i_shoul idea iden- ident- identi- if_there imme- immed- immedi- impor_que importante
-2 in_june inau- inaug- inaugu- incluy- incluye ingre_de insurer interest intern- invoi_and invoi_invoi is_alrea
-2 is_attac is_nothi juev- jueve- jueves juici_de kind_regar la_calid la_calle la_fecha la_feria la_inspe la_norma
-2 la_ofert la_prime la_tiend las_nueve law le_adjun le_manda le_paso le_pedim le_prest le_propo le_venga letter
-2 llamarle llav- llega_bien llego_el llegu_el lo_vemos los_albar los_porte lune- lunes luz make_the mana- manda
-2 manda_el mante- manten- many maquina marte- martes matte- matter- matters me_dice me_know media mediac- mediacion
-2 medid- meet- meeti- meetin- meeting mejor_que mode- model- modelo montaj- montaje morn- morni- mornin- morning
-2 motivo move movi- mucha- mucha_graci muchas mucho_gusto must_be necesitamos need- no_afect no_eres no_habia no_llego
-2 no_pasa nos_avisa nos_ayuda nos_confi nos_falta nos_gusta nos_indiq nosot_no not_agree not_the nuest_empre
-2 nuest_parte nueva nueve o_un obli- oblig- ocur- ocurr- off_the on_thurs on_us open- openi- openin- opening oper-
-2 opera- or or_you orga- organ- our_wish pagad- pagado- pagar_a pagar_hasta pago_y paid_thank para_cuand para_poder
-2 para_su pasan- pasand- pasando pasar_el pay_withi payme_of pedim- pedimo- pedimos penal- permis- perso- personal
-2 plac- plan plazo_para pleas_do pleas_excus pleas_let por_corre por_telef portal porter portes precio- prefiera
-2 prefiere pregunte preocupe prest_de pric- problema prop- proveedores publi_su pueda puedo_llama quar- quart- quarte-
-2 quarter que_detal que_dice que_estar que_hacer que_me que_prefi que_revis quedam- quedamos quedo_en quej- ques-
-2 quest- questi- quinc- rath- rathe- rather razon_que razona- received recib_respu reclamar recogi- recogio refun-
-2 relat- relati- relationship remit- reputacion requ- request responsabilidad retr- retra- retras- right_perso ring
-2 room saber_si safe- safel- safely sale- saludo- saludos samp- sampl- sample- samples se_le se_nos se_preoc se_que
-2 se_quedo seas- seaso- season segura sema- seman- sent_it senti- senti_mucho sentim- sentimos seria serio settle
-2 seven shoul_you si_falta si_ya sill- sms_invoi so_the soli- solic_forma solicitad solut- soluti- solution someo-
-2 someon- someone start_in statu- step su_compa su_palab su_reput subje_sms subv- subve- subven- subvencion suit-
-2 suits supo- supon- supon_que supong- supongo surv- surve- survey syst- syste- take_a takes tari- tarif- te_agrad
-2 te_convi tells tempo- tempor- ten ten_years terms that_is that_we the_accou the_charg the_date the_harve the_month
-2 the_payme the_sampl the_seaso the_surve the_time the_two there_nothi these_invoi this_messa this_quart threa-
-2 threat- threatening tiene_el tienes to_look todo_en tome- trac- tribunal trim- trime- trimes- trimestre ultim_factu
-2 un_abono un_cafe un_cordi un_error un_fuert un_limit un_mes un_plazo un_salud una_soluc us_a us_and us_find us_know
-2 vaca- vale valo- vecino- vecinos vere- verem- veremo- veremos visi- visit volvera was_in we_agree we_appre we_do
-2 we_sent we_wrote went_out what wheth_our while_we why will_find wish_is with_a with_your withi- within wonde_wheth
-2 work worki_with works woul- would would_it writ- y_puede y_quere y_un ya_nos yet_seen you_a you_get you_prefe
-2 you_tell your- your_compa your_own your_trans
-1 3_2004 MEASURE SEIZE_OK US call can_wait con_la confo_con conven- corresponde cort- cosa cost- el_motiv ener- enero
-1 fine from_us hacer happe- heal- healt- health hurr- ley_3 limit- limite list llegar llegaron lleva_usted lo_digas
-1 mantenimiento obliga offe- pago_ya part- pendientes por_los prefi_que prefieres puede_pagar recoger repart- resul-
-1 segur- sent- spea- the_statu toda- tomar_medid una_denun we_owe
0 por
1 CUT_FUTURE EVERYONE MEASURING TIME_LEFT a_medio a_new a_pesar again_you bill- business contr_su deber_saber debt
1 despu_de habr- inde- juri- medio- mediod- mediodia nuest_aboga payment pesar phot- promi- promis- que_venga read
1 reas- reaso- regis_de resta- se_acaba signe- signed simp- simpl- the_full third three to_our to_see unic- usted_se
1 vier- viern- vierne- viernes waiti- waitin- waiting
2 CANT_PAY CONSEQUENCE CONVENIENT_TO DECENT ENDS_OK ENDURE HAND_OVER HARM LATE_ALWAYS NOT_A_BANK PARCEL REMAIN TIMES
2 TIME_WASTE UNTIL a_bad a_bank a_busca a_sus a_un a_ver about_this acabaron acci- accio- actuar- acudi_a acudir
2 agencia agot- al_corri anad- anadi- and_not apar- aparece apro- aseguradora asi_no ask_your ate atender bank_trans
2 befo- befor- befor_the before bill breve buena- buenas buro- burof- burofa- burofax busc- busca- busi- busin-
2 busin_with busine- calli- callin- calling canc- cance- cancel- cans- cansa- cansad- cara_de carad- caradu- care-
2 cita- clase como_traba como_usted comp- conce- cono- contaremos contesta contra- copia_a correct corrie- corriente
2 corte cost costa- costas coste_de court_but cuenta cues- cuest- cuesta cump- cumpl- cumpli- cumplido customer
2 da_igual dano- danos dare- darem- daremo- daremos de_baja de_credi de_esta de_fin de_manan de_moros de_nuevo de_proce
2 de_serie de_su decir_que defa- defau- defaul- default del_viern delan- delant- delante demas demo- detra_de deuda_en
2 dias_no difi- dific- difici- dine- diner- dinero dire disculpa dist- do_i dog_ate door dura el_dia el_ingre el_mundo
2 el_pelo embar- emplea- empleados en_asnef en_googl en_las encar_de enci- encim- end_up enou- enoug- enough ense-
2 entender enviaremos equi- equip- es_que es_usted escri_por esta_carta esta_confo estafa esto_es ever exigi- exigim-
2 exigimos expect face- faceb- facebo- facebook factu_se faili- failin- failing failu- failur- failure fair favour find
2 fini- finis- finish- finished for_late frida_or full_amoun gett- getti- gettin- getting ha_cumpl haber haga_el han
2 hasta_las have have_a have_had heard hemos_tenid here hijo- hijos hipo- hipot- hipote- histo_de holi- holid- holida-
2 holiday hour- hours how_many hurt- i_know idio- impaga- impagados in_court incl- inclu- inclui- ingr- ingre- ingre_el
2 ingres- insta_para inte- interesa intereses interested invoi_are is_on it_and judgm- judgme- judgment jueg- juega
2 just_pay juzgados know_where la_clase la_culpa la_ejecu la_pacie la_produ la_que lame- lamen- lament- las_accio
2 las_medid le_ayuda le_conta le_convi le_llama le_queda le_servi le_va leave leer lega- les line lio listed llama
2 llama_manan llega_y lleva_a llevam- llevamos lo lo_ha los_corre los_demas los_juzga los_tribu manan- manana mande_el
2 manera mas_que mas_tiemp me_esta means means_the ment- menti- mercancia mil minuto- minutos money_now moro- moros-
2 moroso- morosos muev- mund- mundo neighbours ning- ningu- no_pagar no_puede no_va no_vamos nomb- nombr- nombre nonp-
2 nonpa- nonpay- nonpayment nos_pasa nos_pide noso- nosot- nosotr- nosotros not_a not_be not_recei notic_nuest
2 notificacion of_our of_you on_faceb oportunas otra- otras otros_prove our_custo our_lawye our_solic paguen- paguenos
2 para_cobra partic- pasad- pasad_y pasar pasar- pay_in pedire- pediremos pena perde_el perdera perso_que person photo-
2 photos picke- picked pida plei- pleit- pleito poco_de poner pongo por_que preg- pregu- pregun- premis- premises pres-
2 proceder produccion prom- prome- promet- pror- prorr- prorro- proxi_vez que_esto que_habla que_las que_llama que_mas
2 que_pasa que_pedir que_sepan que_somos que_tenga que_tiene que_todos queda_mas real- recep_de recor_for recovery
2 reda- redac- redact- rede- redes regis- regist- reminders remov- requerimiento requi- requir- reser_el resolv- respe-
2 resto resto_de reti- retir- retira- retiraremos retur_the roza rueg- ruego saber sabr- se_juega se_me se_puede se_va
2 segui- segur_que send_the sepa- sepan seran serie- seried- seriedad servi- shal- shall shoul_know si_es siga
2 solicitors some somo- somos son_unos staf- staff state still_not su_culpa su_deuda su_falta su_negoc suma- sumar-
2 sumi- sumin- sumini- suministro sus_emple take_it taki- takin- taking tarde_y tecn- tecni- tecnic- tecnico tengo_que
2 terc- terce- the_end the_machi the_state thef- theft this_goes time- time_to times tired_of to_court to_reply
2 to_write toda_la tomar tomar- tomare- tomaremos toni- tonig- tonigh- tonight took_the transcurrido transferencia
2 treat tribunales un_burof un_poco un_prest una_resen us_to vacaciones van vas vas_a vea vencimiento visita volver-
2 we_have we_know we_shall whate- whatev- whatever wife wors- y_en y_los y_pague yo you your_clien your_debt your_premi
2 your_wife
3 BE BUT_PAY CONDUCT CONVENIENT DAMAGE_US DONT_COME EXPOSING FAULT HARMING_US HOURS INTENT_NO KNOWS_WELL LIMIT_HARD
3 NOT_PAYING ONLY OUR_ACTIONS OUR_LAW_OK PLEDGED REGRET THIRD WARN_YOU YOUR_FAULT YOUR_LAWYER a_las a_pagar abog-
3 aboga- abogad- abona- abone abso- absol- absolu- acaba_en acabar acabe admi- advis- amis- amist- amisto- and_your
3 ante_el ante_los apare- aparec- apel- apell- apelli- apellidos aplic_un are_a ases- aseso- asesor- asne- asnef
3 atend_el ayuda- baili- baili_will bailif- bailiffs be_heari beca- becau- becaus- because bien_que by_frida cada_seman
3 can_do carte- chargi- charging chas- chasi- chasin- chasing cien- cient- cif claro cobrador cobrar coche comer-
3 comerc- como como_nos compar- completo compr_y comprar comprometio confia- consi- consid- const_que conta_con conti-
3 contin- cosa- cosas cost_you court courts credi_insur cuand- cuando cuar- cuente de_hoy de_impag de_inmed de_recib
3 de_tres de_una dead- deadl- deadli- deadline deal- decen- decenc- del_secto dema- desca- despu- despue- despues
3 detal- detall- do_not ejecuc- ejecucion ejer- ejerc- ejerci- el_clien el_impag el_juez el_recor embarg- empl-
3 en_conta en_los en_manos en_perso encargado enfo- enfor- enforc- enforcement ente- es_de esca- escr- escri-
3 escribimos esta_de excu- excus- expec- expla- factu_a factu_pendi failu_to favou- fe felic- felici- for_our four-
3 fourt- fran- funn- funny gave gene- gener- gesto- gets good- habe- habla_con had_to haga_falta haga_la hari- head
3 head_offic honou- i_see i_want ignori- ignoring impr- in_your incluiremos inic- inici- inicia- inspector inst-
3 invoi_is ira it_the juga- justic- justicia kind la_cara la_centr la_cuent la_deman la_furgo la_justi las_buena
3 las_diez las_factu le_expli le_inter le_recla le_recue le_vamos leave_us lette_we llamar llame- llamo_por llegar-
3 lleva_tres loca- look_at los_inter lot lovel- lovely mande- mane- maner- maner_de many_times mas me_da me_parec menos
3 mercad- mere- merec- mese- meses misma_histo money_for moni- monit- monito- monitorio more muje- mujer nada_que nece-
3 neces- need_a ni_un nigh- night no_he no_podra no_respo no_tenga noon nos_lo nos_oblig not not_even not_make not_paid
3 not_want noti- notice noticias nuest_aseso nuest_diner nuestras o_lo o_se ocas- ocasi- ocasio- on_your opor- oport-
3 oportu- othe- other otro- otros out paci- pacie- pacien- paciencia pagan pagar_es pagarl- pagi- pagin- pagina pagu-
3 pague- para_pagar parar pare- parec- parece pasa- pay_on pay_the pay_us payer payer- payers payi- payin- paying
3 pedido- pedidos pedir- peri- period- personally pick- pide pienso pity plaz- podra pondre- pondremos prem- premi-
3 previ- proceedings procu- procur- propi- propio publ- publi- public- puer- puert- puls- que_debe queda- quedad-
3 quedado ready_for reall- really reca- recibio recibira recla_por recuerde recuerdo repor_you requer- resp- respo_de
3 rest- retu- retur- review- risk se_enter send- sepa sera- si_quier sigui- siguie- siguiente site so_that solic_el
3 speak- speaki- speaking stol- stole- stolen stori- storie- stories story su_tiend suya te_lo tener_que tenga_que
3 the_credi the_last thir- thos- those tiem- tiemp- tiempo tiene_en time_i to_have to_the todos_sus toma- tome tont-
3 tore- torea- total traba- trabaj- tranq- tranqu- transc- trata trea- trei- trein- trein_dias treint- treinta trust-
3 two_of una_pena up va vacac- vacaci- vern- verno- vernos viern_no we_can we_deman y_apell y_el y_habla y_una ya_van
3 you_could you_leave you_to you_would
4 24_horas HASTEN IGNORING KNOWS_LIKE LACK MANY MERIT_OK NEED_LAWYER NO_EXTENSION NO_INTENT NO_INTEREST OBLIGED
4 OFFICIAL PATIENCE POSTER STILL_UNPAID SWORN_WHAT WEARY_OK WE_WILL_OK WILL_NOT YOU_BROKE a_llama abonar acud- acue-
4 acuer- acuerd- admin- admini- agota_la agotado and_a and_pay answ- answe- answer appre- aseg- asegu- asegu_de asegur-
4 aseguro bail- book- cale- calen- calend- calle cansa_de casa cash casu- casua- casual- casualidad centr_de cerram-
4 cerramos civi- civil clien_que clients collection company complaint comunicacion con_usted congr_on corre_que corres-
4 coul- could could_not couns- counse- counsel credi_y cuant_antes cuent_de da deali- deali_with dealin- dealing
4 debe_de deben decepc- decid_el decirl- deja deli- demas- demasi- dicho diffi- diffic- difficult does does_not doy
4 due_date el_asunt el_ultim empre_de empresas en_que entie- entien- esa escribe esta_situa estan_hacie estre- expe-
4 explai- explain felic_por fire firm forma gast- gasto- gastos genero gestor go goodb- goodby- goodbye guard_civil
4 guardi- guardia hacer_una had hasta_manan have_heard hay_que hear hear_about hold hono- hora- how_you hoy i_do igno-
4 ignor- impago importe in_my in_this incu- incum- incump- insp- inspe- inspec- instr- instru- intent- intere- into
4 irre- irres- irresp- is_not is_our is_your it_or it_will la_total le_doy le_ha le_quita liab- liabl- liable lista-
4 llegara lo_agrad los_gasto lunes_no mano mano- manos manos_de marz- marzo meno- mi mind month no_habra no_la no_lo
4 no_querr no_te nombr_y nos_vemos not_for not_to nuest_letra obra ocasiones of_time offic_regar on_a our_attor
4 our_colle our_next padr- padre paga pagar- pague_o para_que parec_bien partn- partne- partner pasa pasar_a pay_or
4 payme_is pedir_el perder perf- perfe- perfec- perio- pido pleas_call pleas_take pondre por_no pregu_por preguntarle
4 prepa_para preparese prese_la prev- prove_para provi- puerta- puertas putt- putti- puttin- putting que que_casua
4 que_en que_estan que_ha que_nos que_pase querr- quie- quier_ver quita- quitam- quitamos rathe_not ratin- rating
4 recar- recarg- recargo recib_la recov- recove- rega- regal- reque_de return roba- run_a run_out sabi- se se_compr
4 sendi- sendin- sending seriou- shall_i shop situac- situacion sobr- socia- stea- steal- steali- stealing su_factu
4 su_favor su_forma subi- suel- suppo- suppos- sus sus_prove tan_amabl team tenid- tenido that the_phone there_a
4 this_on thou- thoug- tiemp_para to_be to_hear toca today_or total- totali- totalidad trae- trag- traga- tran- trasl-
4 trasla- treat_us ultim_vez un_juez una_trans una_vez under- unders- unpa- unpai- unpaid up_the us_like us_no usted_en
4 ve veng- venga voy way_to we_were will_tell with_it write y you_had your_shop
5 AGAINST AUTHORITY COMING COSTS_YOU CREDIT DENY DISTRUST2 FAITH HIDDEN_FROM I_WILL OWE REPORT_TO STAGE_PUBLIC
5 TOLD_ALREADY WEARY a_judge a_lleva a_lo a_parti abone_la acaba_los accion- acciones acudi- agencies agota- agotad-
5 amab- amabl- amable aprov- aprov_de aprove- at_once atto- attor- attorn- attorney avisad- aviso calle- called camio-
5 camion can_find centr- clar- cobraremos collec- compe- compet- con_otros con_que con_quien conocemos contract cred-
5 credi- credit de_nosot de_retra dece- decep- deliv_on detr- detra- detras dich- diez diffi_for discus- discussion
5 dispo- dos_dias el_coche el_gener el_impor el_negoc emails encima end_of ends enho- enhor- enhora- enhorabuena enti-
5 escal- escri_de escribirle fail- falta_de fund- go_to going_to hablar- haci- hare hasta_cobra hate hear- horas
5 immediate inme- inmed- inmedi- inmediato inten- is_close is_going it judicial just- kind_of la_famil la_misma
5 la_proxi le_retir letr- letra- letrad- like_this liqu- liqui- liquid- llamado lleva_los lo_comen lo_envia lo_que long
5 los_dias manda- menu- menud- menudo merc- merca- mire neces_algo necesa- necesario need negoc- negoci- next_month
5 nice no_me no_payme nos_paga notifi- nuest_factu obra_y of_yours olvi- olvid- olvide- olvidese only our_books paga-
5 part parti_de partir pasado peop- peopl- people pien- piens- poco por_las por_lo proceed proxima put_it que_lo que_no
5 queda_usted quit- recib_el recibimos reclamacion reclamarle recor_de robar sabe said saldr- secr- secre- secret-
5 serve- si si_se sin_pagar smal- socio- socios somet- someth- something su_gesto su_padre subir- suer- suert- suerte
5 sus_biene tamp- tampo- tampoc- tampoco tenid_que termi- termin- that_you the_contr the_order the_trade to_expla
5 to_know todas todas_las trab- transf- tras- trat- trib- tribu- ulti- ultim- vaya vece- veces vemos_en vendr- voy_a
5 wait wast- ways will_come would_hate writt- writte- written you_need you_pleas you_said you_think your_bank
6 ALL_SAY CHASE COLLECT ENDED ENOUGH_GIVEN FAMILIES LITTLE MOCK_HARD NEVER_PAY OTHER_RUDE OWES_US PAYOR PROVERB PUBLISH
6 SEEN_OK SHAME_FEEL TAKE TERM TIME_OK WASTE_OK WEAK_SLUR a_compa acab- acaba- acce- alrea_paid anda- any_more argu- be
6 cami- cent- centra- chea- cheque cinco cobrad- compa_to conoce- contar- contra credi_line cuant- cuanta- cuantas
6 damo- damos deber- deberi- deberia decida decir- despa- despac- despacho detalle discu- dispu- do el_detal email-
6 en_el en_su equipm- equipment escrit- escrito estar fraud frid- frida- friday full furg- furgo- furgon- furgoneta
6 glad goin- going grem- gremi- gremio grup- grupo hablar haciendo hast- hasta have_been hemos_perdi his hist- histo-
6 histor- historia in_full insist- integ- integr- integro inter_y it_on it_right judi- judic- judici- juez justif-
6 la_via llama_por llega lo_de local mala manan_a mayb- maybe mean- misma muy neces_que need_the nego- ni_una no_ha
6 nos_esta nos_queda nothi_to olvid_de or_the orden- ordena- out_of pay_me paye- pedir perh- perha- perhap- perhaps
6 pero pm por_un proces- punto que_a que_es queda_sin quedar- quedara read- ready receip- receipt reco- recor-
6 regarding remo- respo- respon- saldra same see ser servicio si_cerra si_esta sign- son stor- su_maqui suit_you supp-
6 tan tendra than- thank_for the_same the_whole thin- tiene- tiene_un to_call trade uste- usted_el venda veo ver vez
6 what_a whol- whole y_a y_nos ya_hemos your_accou your_name
7 BEFORE_THIRD CHARGE CHARGE_OURS DAMAGE_OK FAR F_NOW HAVE_ONLY HOW_OFTEN LIED_US REQUIRE SHAME_WORD STOP_IT TROUBLE
7 a_la abogados acces- agenci- am and_this ante atra- atras bien- biene- bienes cada_dia caer cara cheq- chequ- ciento
7 clien_como cogi- coja compu- confianza cour- court- credito cuen- cuent- culp- culpa de_lo de_ser de_sus desd- desde
7 detal_de dia_que disc- el_justi end even favo- fina- frau- hous- house i_am i_would igua- igual impa- impag- is_a
7 is_the justificante know la_deuda la_vida lleva_el mal move- moved negocio next no_conte no_recib no_se nuest_confi
7 o_no order orders parc- parce- parti- pedi- perdi_la pond- pondr- por_cient profe- profes- queda ready_to rela-
7 responde se_queda send serv- si_para su_banco summ- take tend- tendr- tenem- tenemo- tenemos tener tengo_un the_bill
7 the_way tienen todos_los tota- traba_y trad- tres ultima una_empre va_a vida we_could what- ya_no
8 400_euros AGAIN AT_COURT AWAY COURTPAPER DAMN DISTRUST EXPOSING_OK GARNISH HAS_MONEY HOLD_LIABLE KNOW_WHERE NOT_PROUD
8 NOT_RIGHT NOT_SERVE PAYVERB RISING VIRTUE WE acabar- accou_is agai- again agenc- alre- alrea- alread- already anoth-
8 anothe- another been_told bein- being comi- con_lo conci- contestar contr- correo- correos date_is de_la de_recla
8 discut- dond- donde embargo en_mi factu_en for_you forg- forge- forget ganad- ganado graci_a habla- have_asked
8 have_sent how it_out job le_llega like llev- lo_mismo lost much no notif- nuestra orde- parce_for parcel perdido
8 plant- plazo prep- prepa- prepar- proce- procee- prof- quier- quier_el recl- recla- reclam- right_now se_esta
8 see_this si_hace si_le sort sort_it su_nombr tenga thank_to the_chequ the_email the_invoi to_ask told vive will
8 will_be will_not y_asi y_sin you_only
9 BAD_LISTS ENDURE_NO GO_THERE GUILT HARSH KEPT_OURS LABEL THEN_NOT TOLERATE agen- asi_nos coge- con_nuest conc-
9 confirme coun- count cuan- de_embar deuda direcc- direccion el_que esperando estr- finan- financ- have_to insi-
9 insis- lo_suyo mandaremos or_we plan- que_le record recue_que relac- relaci- relacion rele- run suit tengo think un
9 want you_want you_will
10 EXPLAIN_WHY GIVE_YOU HARD_NOW PRETEXT SUFFER WE_ACT WE_WANT are aski- askin- asking bad books cada debe- desp- deud-
10 educ- educa- ever- factu_no haga he in_the justi- le_hemos queda_con se_discu suyo the_court the_money toda
10 tres_dias usted we_are
11 BREAK CONGRATS CONTENTIOUS EXCUSE FED F_OUTSIDER ONE_DAY PAYORDER VICE YOUR and_you asi call- carta desa- disp-
11 espera- i_have la_trans llevar- no_nos para- proc- this_is time we_will wher- where you_are
12 A_COURT FORGET F_PAYUP GOING LIE MONEY NOT_TRUST RIGHT_NOW YOU_ARE_A es_el estan gana- mandar- necesita on_time sera
12 su_direc yourselves
13 AGAIN_HARD BECAUSE_YOU BE_FUTURE CALLING_FROM COLLECTOR CONTACTS FAULT_OK OUR_MONEY SEIZE_MORE SOCIAL YOU a_parce
13 de_comer lleva- name thank- thanks
14 FILED F_MENACE MISFORTUNE TALK_OVER WILL a cart- mone- money trabaja
15 ALWAYS_AFTER GUESS LAWYER MOCK SLUR UNPAID every se_lo soci- very
16 CRIME IF_UNPAID TO_COLLECT quiero
17 BADLY BUREAU tene- teng- todo_el way
18 FOLK F_STALL REQUIRE_HARD ROUGH o
19 EXPOSED JOKE LEGAL WORST el_telef oh
20 DISAPPOINT DISBELIEF ENDS_BADLY NEVER_SEEN
22 ANOTHER_LIE COLLECTING F_WOUND
23 AGAINST_NAME ORDER_RUDE ni
24 COMMAND_HARD IGNORE NAG_HARD esto
25 FUTURE_WE STANDING
26 TIME_UP
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
