"""What each stem and meaning weighs in the undertone; written by tests/core/tone/learning.py, not a hand."""

LEARNT_FROM = "0db114d13a9bc9a7"
BIAS = 1.04
SCALE = 5
WEIGHTS = """
-57 F_EASE
-46 the
-43 F_KIND
-41 F_FARM
-38 F_BUILD F_TRUST el
-37 F_EVENT F_PLAN
-35 F_SORRY
-33 F_BOOKS
-32 bien
-31 F_MEETING
-30 F_OFFICE con la
-29 F_HOTEL
-28 AWAY_OK F_SHIPPING was
-27 COOLPAY
-26 HELP THANKS del
-25 OBLIGED_OK PERMIT
-24 F_WEATHER at from so
-23 F_THING in
-22 # NUMBER
-21 WILL_NOT_OK a_su half when
-20 GOODS at_the fall- mess- pued-
-19 ENDURE_OK OURS if is medi- prin-
-18 REPLY_OURS and_we aten- invoices los mome- momen- no_tiene
-17 CUT_OK minu- note quer- quere- querem- queremos
-16 CALL_ME NOT_DENOUNCE camb- cambi- else it_is lleg- mejo- pago pay revi- segu- us
-15 CHARGE_OK LISTING abri- as_you asi_que back if_you show traba_con with
-14 EXPLAIN_OK FAITH_OK F_GOODS GOOD_NAME OPINION as charg- have_not let messa- messag- por_la resu- stay- stays
-13 COMMAND_OK NOT_THIRD cambia- char- correo credi_limit did entr- erro- extr- gust- invoi- invoic- male- minut-
-13 nuestros nuev- on pago- pagos por_eso revis- su_famil
-12 NOTICE_OK abono algo any aqui atend- back_to contac- de_que deman_de desc- dos ella fin invo- le_cobra pron- pront-
-12 puede revisa- salu- segun- segund- segunda sept- tiene whil- while y_le
-11 MISF_OK NAG STANDING_OK THEM WARN_OK anos clientes confi- conta- dato- datos escu- facturas good ha_hecho hace-
-11 i_will ines inter- le_esper let_us llego mens- mensa- mensaj- moment- momento nave nos_ha owe paso pelo plea-
-11 pleas- please pref- prod- produ- produc- que_se quedo repl- salud- sett- settl- su sure to_you will_get
-10 CHARGING NOT_MENACE NOT_RIGHT_OK come companera confir- contacto contrato de_pago decid- desco- descon- diga- diri-
-10 enca- esper- extra for_a for_your ha_sido has have_never i_can interr- invi- juzga_de limi- nada necesite no_sabem
-10 not_pay nunc- nunca pendie- peso podri- podria prim- que_el que_neces quier_que reac- talk two usted_nos y_la
-9 000_euros BADLY_OK DISBELIEF_OK GUILT_OK NOT_GARNISH a_good ahora anot- atenta- atentamente best cole- como- comod-
-9 conf- coste devo- devol- devolv- dijo earl- entre estu- factu_que firm- from_us get_no gusto here_reply hope inven-
-9 invent- it_was junt- just llegu- llegue mejor messa_here messages mist- mista- mistak- more_messa my open paid_in
-9 pend- pendi- pendiente peor pode- por_trans princ- princi- pronto que_todo reci- recibido repar- reply_stop repon-
-9 repone- restau- ruid- ruido sali- si_no sido_un so_i subj- subje- subjec- subject sus_datos tell tell_me thank_you
-9 the_new tiene_que todav_no transp- un_acuer un_pago vence well who writi- writin- writing y_ya ya_se year- years
-9 your yours
-8 INTEREST LIMIT_OK MUST_OK a_date acla- aclar- administracion afte- algu- and_i anyt- anyth- anythi- anything ayer
-8 bothe_you by_the can carg- cert- certi- certif- charge- compr- conv- de_las de_llama de_nuest decidi- dejo delivery
-8 depo- devolvemos digam- down el_banco el_paque el_progr en_la entregar enviam- enviamos error ese espe- fact- fech-
-8 file goes has_been hech- indi- late limit limit_de line- linea list- lo_hemos make make_sure mes mole- moles-
-8 molest- nadi- nadie new no_hemos note_it noticia nuest_clien of pay_now perso- port- porte- primer- propu- recep-
-8 recepc- recepcion repa- repla- replac- responda road sola su_respu thro- throu- throug- through to_bothe to_get
-8 todav- todavi- todavia took trabajar we_had week went what_has when_you whet- wheth- whethe- whether y_se you_for
-7 CONTACT_OK MUST NEVER SERVICE URGENT_WORD a_usted aclara- after again_about alba- albar- albara- alcanzar algun
-7 am_writi an apol- apolo- apolog- are_still atendi- atent- banco basta_con boss bother by_card calid- calida- calidad
-7 cambi_la cerrar charged chec- clie- clien- codi- codig- codigo collea- colleague compan- cons- const_el contestara
-7 cris- cual- cualq- cualqu- day days de_mes de_trans depos- deposi- dese- deseo detai- dia_de digame dispos-
-7 disposicion dupl- dupli- duplic- duplicate early el_pago email embar_la envi- escrib- eso_le estima- falt- falta_que
-7 fecha firma forma- fue hacem- hacemo- hacemos hand have_charg indiq- indiqu- la_perso la_segun last le_conte le_dejo
-7 lett- linea_de link liste- lluv- lluvi- lluvia lo_dejam looks may media- mensaje mien- mient- mientr- mientras
-7 mistake moment my_boss no_desea no_hace norm- numer_de of_the one one_of ordere- ordered pagamo- pagamos pagar_el
-7 para paz perdo- personal pidi- piez- por_si prefi- prefie- preo- preoc- preocu- prime- principal propue- propuesta
-7 proximo que_la que_pagar reach reach_you remin- reques- restaurante saba- sabad- sabem_que salio se_ha short sido
-7 sin sorry_to speak_to su_empre su_trans thank this_lette todo_bien trans_o transporte trou- troub- troubl- trouble
-7 un_descu venc- vend- whic- work- y_esta y_lo y_no you_in you_owe you_pay
-6 CHASE_OK COURTWARD DENOUNCE FEW F_STAGE HARMING_OK HOPE_OK MENACE_WORD NOT_SERVE_OK TELL a_los abogado agrad_que
-6 ahor- and_will ano any_time apolo_for appr- at_your auto- autom- automa- band- cargo check clear- close_the coin-
-6 coinc- coinci- coincide confi_que confiamos consu- conte- copi- correg- cualquier date dato de_cuent deja- denu-
-6 denun- denun_del denunc- detail- details devu- devue- devuel- diga direct due_on el_abono el_codig el_contr el_enlac
-6 el_viern en en_nuest enla- enlac- enlace envia_el esper_que espero esta_usted estad- estado factu- factur- factura
-6 faul- fault get hacer- hacienda hecho hemos_recib high idea impo- impor- import- in_a indique invit- is_alrea
-6 is_this juzgado keep_the la_denun la_factu la_ley la_lista la_maqui la_nave left lette- ley llamada lleva lo_he
-6 look- looks_after matt- matte- me_when mejor- messi- messin- messing my_colle norma- not_mind notici- now nuevo
-6 ofre- ofrec- ofrece- old on_monda on_site on_the only our_relat pagar_en pall- palle- pape- papel para_cualq
-6 para_nosot patro- pedirl- pedirle perdo_que perdon- perdone pidio poda- podr- por_el previs- primero proced- prop-
-6 prove_de puedo que_falta quiere rain razo- recib_su recibo reen- reenv- reenvi- remi- remind- repara- repu- review
-6 saludo sea see_you seen seen_the seno- senor- senore- senores seve- shor- shou- shoul- should side sin_coste sms
-6 tell_us the_judge to town under_the unid- unida- uno used usted- usted_le ustede- ustedes viaj- viaje viene volvem-
-6 volvemos were which who_looks wrot- wrote year
-5 AVOIDED COUNT IGNORE_OK JOKE_OK NEVER_OK NOT_SLUR SEIZE_OK WARNING adec- adecu- adecua- adecuada adju- adjun-
-5 adjunt- agradecemos agre- al albaran algun- alguna alta arriv- asha- asham- ashame- ashamed asun- asunt- asunto
-5 atende- atta- attac- avise- be_at bloqueamos buena busy cafe cambiado can_pay card_or caus- cele- celeb- celebr-
-5 charge client- comento como_usted comple- compromiso con_mucho cond- condu- conduc- confirm conse- consul- consulta
-5 contact contes- convi- convie- conviene copy corresponde corta- could_you da_vergu de_admin de_pagos decide
-5 del_concu del_contr descu- desea disculpe dog done ejecut- ejecutaremos el_movil el_nuevo el_recib eleg- elegi-
-5 elegir empi- empie- empiez- empieza empresa en_dos encaj- encaja envia- esperamos estad_de este esti- estim- every-
-5 explique falta fin_de firs- first first_time for_not forw- forwa- forwar- forward from_you gente hablaremos had_a
-5 hard hasta_que hemos_cambi i_sent imag- imagi- imagi_que imagin- imagino ince- incen- incend- incendio inci- incid-
-5 incide- incluy- incluye insurers invit_a invita- invoi_reach invoice iremo_a is_an is_there is_to juzg- juzga-
-5 la_media la_polic le_encaj le_llamo le_mande le_ofrec le_viene leave- leaves letter- letters like_to lista llega_el
-5 look manage mandam- mandamos mande mant- mart- me_dijo medid_del menu message mont- no_sea normal nos_da nos_diga
-5 notic- o_en our_invoi over_the owe_you pagam- paqu- paque- paquet- paquete parte pasad- patr- payments pedido perd-
-5 pers- perso_adecu person- persona phone plazo_de polici- policia por posi- posib- posibl- posible post prestamo
-5 previsto print- proveedor que_usted queri- rath- rathe- rather receiv- recib- recu- regards repo- resue- resuel-
-5 revisar righ- right samp- sampl- sample- samples se_la seco- secon- second six so_we sobre sobre_el soon start-
-5 starts stil- still strai- straig- su_dispo su_firma su_prove susp- suspe- suspen- take- tard- tarda tarda_un ten
-5 the_first the_insur the_old the_parce the_sampl ther- there there_is this_matte to_make to_say to_settl torn- trami-
-5 tramit- un_momen under urge- urgen- vari- veci- vecin- vende- verd- verda- verdad vergu- vergue- verguenza vide-
-5 vien- visi- visit- vist- we_would when_the witho- withou- without would_like writ- ya_lo you_again you_would
-5 your_credi
-4 CUT_OFF EXCUSE_OK FAMILY SOON_YA a_copy a_day a_look acor- acord- acorda- actual- acuerdo adecu_le adel- adela-
-4 adelan- ahora_mismo alcanz- amen- amena- amenaz- ante- appre- apprec- aprob- aproba- aprobacion aqui_respo as_soon
-4 asunt_sms attach- atte- ayun- ayunt- ayunta- ayuntamiento baja basta belo- below bett- bette- better boda brok-
-4 broke- broken buen bueno_dias but_to camp- can_be case cerra_el choose clea- colo- comercial compre- con_el con_la
-4 con_su con_sus confi_y conteste corre- cose- cosec- cosech- cosecha cuand_llegu cuand_pueda cust- custo- de de_demor
-4 de_un debe debi- debit dejam- dejamo- dejamos del_local deman_for denuncia descontamos desea- desea_mas dias
-4 diez_dias dife- difer- difere- diferencia diff- diner_de dry el_aboga el_certi el_conte el_error el_exped el_inter
-4 el_juzga el_marte el_tiemp en_cuant en_tres en_vario entrega equipo es_posib es_una escribo eso esta_factu esta_todo
-4 estar- este_corre esto- estoy everyt- everything factu_factu falta_algun familia figura firma- formal- garantizo
-4 gent- gest- goods got_lost ha_recib hable heari_from here_is i i_hope if_it impor_en importa ingreso insure- inve-
-4 is_messi it_be janu- janua- januar- january judg- judge junta juzgad- know_when la_calid la_difer la_junta la_prime
-4 la_talla las_ocho le_agrad le_invit le_llego le_manda le_mando le_resul lleva_las lo_indiq lo_tiene made manag-
-4 manager mand- mando marte- martes mas_mensa mediad- mensa_aqui monta- much- mues- muest- muestr- muestras muy_bien
-4 neve- never no_inclu no_pague no_puedo nos_const nos_dijo nos_pidio not_seen noth- nothi- nothin- nothing
-4 nuest_deseo nueva of_accou opin- opini- opinio- opinion option or orden otra_direc ours over owe_us pago_de pay_by
-4 payme_in pequ- peque- pequen- placer podem- podemo- podemos poder poss- possi- possib- possible post_the prec-
-4 preci- prefe- prefiere presta- prisa probl_con propo- prove- provee- que_me que_ya queda_a quedan quedo_a rate razon
-4 rece- recog- recordatorios reminders repar_el respo_a respo_baja respu- respue- respuesta result- resum- resume-
-4 resumen ring robo roga- rogam- rogamo- rogamos sabem_si saldo saldo_a sale se_nos segun sent- service settl_this
-4 settle sever- severa- several si_hay sinc- situat- situation sms_factu so_the solucion soon_as star- stat- state-
-4 state_of statem- statement su_confi su_corre su_cuent su_silen subje_a sund- sunda- sunday takes talla terms
-4 the_bank the_deliv the_final the_late the_next the_time thes- these this_messa tiend- tienda tiene_previ to_pay
-4 toge- toget- togeth- together tram- trust trust_you tues- tuesd- tuesda- tuesday ultim_factu un_place unos_dias
-4 usted_para vario- varios vecino- vecinos vein- veint- veinte vendi- verg- visto visto_el we_trust web with_us wond-
-4 wonde- worki- workin- working wort- worth would_rathe ya you_know your_file
-3 BORROW_OK CHOOSE CREDIT_GONE DEBT GIVEN_OK INTENT I_AM LISTS NOTICE TALK_OK TROUBLE_OK VERGUENZA a_chanc a_disgr
-3 a_este a_mista a_payme a_short a_solut abiertas abono_de about_invoi about_the acep- acept- acordado actio- action
-3 adjun_el agenc_de agree aleg- alegr- alegra algo_que algun_dato am_sure amena_con antig- antigu- appl- appreciate
-3 approv- apuro are_on arri- asis- asist- aske- asked aun_no avisaremos avisen- avisenos ayuda bank be_late befor_we
-3 beha- bien_nuest bloq- bloqu- bloque- both- bothe- brin- bring calli- callin- calling cambiar cambie- carm- carme-
-3 carmen carta- cartas cerra_la chance choo- choos- clos- close cobr- coci- cocin- colle_the come_to comen- comen_que
-3 coment- compa- con_este concu- concu_de concur- concurso consta conve- cord- cordi- cordi_salud cordia- cordial
-3 correc- cort- cosa cove- cover- cuida_con customers cut date_would de_calid de_compr de_su de_vacac deci- delay
-3 deman- depa- depar- depart- departamento did_our diffe- differ- difference digam_cuand digan- digano- dijo_que
-3 direc_de direc_debit director discul- dispo_para dos_factu drop due easi- easie- easier el_ayunt el_conta el_corre
-3 el_diner el_juici el_mater el_plazo el_segur el_tecni emit- emiti- emiti_la emitir empt- empty en_orden en_un encan-
-3 encant- encar- enseg- ensegu- enseguida envio es esper_de esta esta_al esta_canti esta_manan esta_seman estara
-3 everyb- everybody evit- evita- exis- exist- extra- factu_esta factu_y favor favor_de feliz fichero figu- figur-
-3 figur_en fini- finis- firmad- fisc- fisca- for form- formal free from_the furth_actio get_in give gran- gues- habi-
-3 habia hablad- hablado have_any hay_algo hemo- hemos hemos_visto hizo hope_you hour hubi- hubie- hubier- hubiera
-3 importante in_june in_touch incidencia inter_de interest invitamos is_nothi is_ready it_has jefe juici_de june
-3 know_you la_comun la_esper la_fecha la_inspe la_seman lado las_muest las_nueve late_payme le_adjun le_envia le_escri
-3 le_paso le_propo le_venga let_you llamar- llamo llav- llega- llegar lo_acord lo_vemos local_el los_porte lune- lunes
-3 luz mante- manten- matter me_alegr me_know me_lo media medida mensajes mes_no mete- meter mient_se mind mode- model-
-3 modelo mond- monda- monday month- months mucho_gusto necesi- need- neig- neigh- neighb- no_llego no_pudo nos_avisa
-3 nos_ayuda nos_falta nos_gusta nos_impor not_heard not_yet nues- nuest- nuest_servi nuestr- nueve numb- numbe- number
-3 obli- oblig- obliga ocho off_the oficin- on_frida on_our on_tuesd opti- optio- organi- otra our_wish pagado- pagador
-3 pagar_hasta paper para_su paym- payme- paymen- pensa- perder- perm- permi- person podi- podid- podido police pong-
-3 por_nuest por_telef portes precio- prefer prefiera primera printe- problema propon- proponemos publi_su pudo quar-
-3 quart- quarte- quarter que_estar que_fecha que_pague quedam- quedamos quedo_en quej- queria- queriamos ques- rati-
-3 reach- reache- reached reali- reali_el recibir reclamaremos recogi- recue- recuer- recup- recupe- refo- refor-
-3 relac_con revie- safe- salda- saludo- saludos say se_que se_quedo seas- seaso- season segura semana senti- sentim-
-3 sentimos shoul_you si_neces siet- siete sigue size sobre_la solo solut- soluti- solution soy speak su_boda su_compa
-3 su_pedid take_all tal ten_years that_is the_delay the_diffe the_goods the_lawye the_open the_seaso the_trans the_two
-3 there_nothi this_invoi this_toget time_you to_check to_close to_confi to_your toda- tome- touc- touch trac- tramite
-3 trans_nos trim- trime- trimes- trimestre un_cordi un_plazo una_soluc us_and veint_anos vence_el venci_el vendem-
-3 vendemos we_appre we_do we_want wheth_our which_date while_we will_ask will_call wish_is wonder- work work_for works
-3 worr- worry worry_about woul- would would_work would_you y_las ya_esta you_a you_asked you_at you_can you_must
-3 you_prefe you_the your_next your_side zona
-2 30_de 3_2004 ARE CRIME_OK MEASURE NO NOT_LEAVE_OK OUR PLEDGED RISES SUIT SWORN US a_fecha a_few a_juici a_remin
-2 a_shame abaj- abajo abie- abier- abiert- acco- accou- accoun- acus- add adjunto afec- afect- afecta after_the
-2 after_your agrad_de agradezco agree- agua albaranes alca- alcan- amenaza and_pleas and_would anter- anteri- antigua
-2 any_quest apli- aplic- aplica- aplicado apologise appe- appro- arra- arran- arrang- arrive- arrives as_of ask_you
-2 attached ayuda_a ayudar- bala- balan- balanc- balance banc- bill calen_de calendario cali- call call_me cambi_de
-2 cambi_el cambio can_not cant- canti- cantid- cantidad caref- carefu- carga- cargar- cargara caso chanc- chanc_to
-2 coll- colle- come- compra compras compro- confirma confirmacion cont- conten- contr_de conven- correcto corta_la
-2 cortar- could_we court covers credi_note cuad- cuadr- cuadra- cuadrar cuid- cuida- cuidad- cuidado cumpl_lo custom-
-2 dama- damag- date- date_for dates de_aboga de_alta de_diez de_enero de_prove dear decir_si dejad- dejar del_10
-2 del_dia del_juzga delay_was deliveries depar_de desde_la deta- detail devuelto dici- dicie- diciem- diciembre
-2 did_not digan_y diganoslo domi- efec- efect- ejec- ejecu- el_albar el_cargo el_numer emba- en_una en_usted enco-
-2 encon- encont- ends enhor_por enten_que entra- entrad- entre- entreg- es_muy esta_pasan estam- estamo- estamos
-2 estas_factu este_ano este_mensa every_is excl- factu_abier factu_del factu_por falta_el faltab- faltaba fecha_de
-2 fest- festi- festiv- festivo few few_days fiche- fiche_de ficher- firma_el firma_en firmado for_payme for_the forc-
-2 furt- furth- furthe- further good- gracia- gracias grate- gratef- grateful grea- great gusta- gustar- gustaria
-2 ha_devue habia_nadie hablam- hablamos hablarlo hacer_nada hacerl- happ- happy harv- harve- harves- harvest hasta_el
-2 have_you hear_from help horar- horari- horario i_speak if_somet if_that imme- immed- immedi- indic- indica- instal-
-2 insu- insur- intern- invoi_due invoi_invoi irem- iremo- iremos is_attac is_due is_open it_over it_to its juic-
-2 juici- juicio juni- junio junto- juntos kind_regar know_who la_feria la_norma la_ofert la_propu la_tiend la_visit
-2 las_graci law le le_guste le_parec le_pedim leav- ley_3 limit- limite list llega_bien llegaron llevar lo_puede
-2 los_albar lueg- luego mach- machi- machin- machine mana- manda mandar mantenimiento maquina marc- mas_remed matter-
-2 matters may_be mediac- mediacion medid- migh- might moti- motiv- movil mucha_graci must_be necesitamos necesito
-2 no_afect no_es no_habia no_more no_pasa nobo- nobod- nobody nos_confi nos_verem nuest_cuent nuest_empre nuest_parte
-2 ocur- ocurr- of_today ofic- ofici- oficina on_invoi on_us open- or_you orga- organ- own pagar_a pago_en paid_thank
-2 palabra para_cambi para_el para_poder part- parts pasado pasan- pasand- pasando pay_withi payme_of pedim- pedimo-
-2 pedimos pero_el piens_pagar plac- place- plan pleas_do poli- portal precios preocupe presu- presup- presupuesto
-2 previ_de pric- propu_de prox- proxi- proxim- purc- purch- purcha- que_esta que_hable que_prefi que_revis quest-
-2 questi- quiera quinc- realiz- recib_respu reclamar recogio record- relat- relati- relationship remed_que remedio
-2 reminder reno- renov- renova- repart- reply reply_to reput- reputa- reputacion reque- reser- reserv- resolvemos
-2 responsabilidad resul- resul_mas resulta retr- retra- retra_la retras- reun- reuni- reunio- reunion s sabem- sabemo-
-2 sabemos saber_que saber_si safel- safely sale- salid- se_le se_preoc seguir segur- sema- seman- senti_mucho seria
-2 serious seven si_falta si_usted si_ya sile- silen- silenc- silencio sirv- sirve sms_invoi solic_forma someo- someon-
-2 someone sorr- sorry step still_open su_ayuda su_reput su_situa subje_sms subv- subve- subven- subvencion suit- suits
-2 supo- supon- supon_que supong- supongo take_a tari- tarif- tells teni- termi_en the_accou the_charg the_count
-2 the_direc the_harve the_machi the_shop the_warra thing thing- things this_quart thur- thurs- thursd- thursday
-2 to_look to_reach to_this to_work todo- todo_lo todos tomar_medid tribunal un_abono un_cafe un_dato un_error un_limit
-2 una una_copia up_to us_a us_find vaca- valo- vamo- vamos vamos_a van_a vat vemo- vemos vencid- venga_bien viene_bien
-2 visita volvera vuel- vuelta warni- warnin- warning was_in we we_agree what_we which_we whom will_come will_leave
-2 will_see with- with_your withi- within wonde_wheth work_with worki_with would_it y_puede y_quere y_un ya_ha yet_seen
-2 you you_do you_get you_safel your_call your_famil your_trans
-1 40_euros DONT_OK MEASURE_OK WASTE_OK a_recla aboga_de acordamos actua- agra- agrad- agrade- agreed algun_probl
-1 alta_en amab- amabl- amable and and_have antem- antema- antemano anti- arrange arrive asci- ascie- ascien- asciende
-1 asked_us buscam- buscamos carri- carrie- carrier confi_si conver- darl- de_antem de_ayer de_entre decirn- decirnos
-1 del_banco demand dia_20 dia_5 do_to el_cambi el_porta el_servi elec- elect- electr- encon_una ener- enero engi-
-1 engin- engine- engineer excus_this facil factu_vence falls fase fecha_le formalmente goog- googl- google guess habla
-1 hable- hablem- hablemos hay_algun he_visto heal- healt- health herm- herma- herman- i_expec in_janua invoi_are
-1 is_fine juev- jueve- jueves keep- keepi- keepin- keeping know- la_cuent la_resol lamentamos las_moles lista_de
-1 llega_a llegad- llegado lo_resol meet- meeti- meetin- meeting molestias motivo move movi- nif not_the nuestro
-1 o_prefi oblig_a offe- office or_a para_la part permit- pleas_excus pleas_let por_corre prefi_que preoc_por preve
-1 proposal put recoge- remed- remedi- request right_perso room segun_vez si_la solu- statu- su_encar suppliers surv-
-1 surve- survey taken tenga- termino that_invoi the_carri the_polic the_statu the_surve these_invoi this this_month
-1 threa- threat- threatening una_nueva we_sent with_a
1 DESPITE a_una abon- adop- adopt- adopta- again_you al_pago all all_your and_pay apare_en apro- are_a arre- be_heari
1 becau_of befor_the bill- buen- cans- cansa- cansad- carad- caradu- chase_you compo- compor- cuand- cuando de_cobro
1 de_manan dejen dejen_de dere- derec- derech- derecho despu_de documento empr- empre- en_caso en_su entendemos equif-
1 equifa- equifax esa esco- euro- euros excusa excusa- excusas faile- faile_to failed five forma_de got ha_agota
1 happen- have haya- hayan heari- hearin- hearing ingr- ingre- ingres- insta_a it_would juri- just- knows la_relac
1 le_da le_ruego llama- llegar- lo los_inter maquinaria medio next_time ninguna no_paga nomi- nomin- note_that nuest_y
1 obligacion olvide our our_money pagar_las pague partic- pay_our por_favor prese- presen- problem reason required
1 resta- se_acabo servir- signe- signed simp- simpl- simple siti- sitio situ- situa- socio su_deuda surp- surpr-
1 surpri- surprise that_you this_will to_court to_have to_let to_us ultimo una_denun volver ware- wareh- wareho-
1 warehouse wast- will_add will_have your_busin
2 24_hours COURT GENTRY HAND_OVER HIDDEN_FROM OTHER_OBLIGATION OUR_ACTIONS PAID_MONEY PAY PREVIOUS SHAME THEIR_PLACE
2 TIME_WASTE TO_AVOID UP_TO_YOU VISIT WARN_YOU a_busca a_defau a_hacer a_ir a_new a_pedir a_pesar a_poner a_sus a_tiemp
2 a_todos abog- aboga- abogad- about_this acci- accio- actuaremos al_corri alwa- alway- always answer apun- apunt-
2 ases- aseso- asesor- boni- bonit- busc- busca- busi- busin- busine- business by_now carr- chan- che choic_but chri-
2 chris- christ- christmas clearl- clearly cobrar como_traba companeros company completo compra- comun_que confo-
2 confor- conoc- consider const- contr_su corre_de corri- corrie- corriente cost costa- court_but credi_en crim-
2 cuenta- cuentas cumplido dano- danos dar de_fin de_retra deber_saber debt_to decir_que dejar- dejarl- deje- del_viern
2 demo- demor- demora descue- dias_no dine- diner- diner_a dinero discu_el disg- disgr- disgra- disgrace do_you docu-
2 docum- docume- doin- doing dura el_descu el_embar el_juez el_pelo encar_de encarg- ense- enten- entend- enter- equi-
2 equip- es_lo escr- escri- esta- estaf- este_mes excuse- excuses exigim- exigimos expect- expected face failu- failur-
2 failure fath- fathe- father final garantia gast- gasto- gastos graci_por guard- ha ha_cumpl ha_tenid habia- habiam-
2 habiamos habla_con habr- hace_falta hare- harem- haremo- haremos hasta_las have_until hemos_tenid here- hijo- hijos
2 hour- hours hurt- in_my in_this includ- inde- insta_para inter_in intere- invoi_is is_in is_not is_our it_in its_way
2 judgm- judgme- judgment juzgados la_agenc la_ejecu la_que las_costa le_conta le_reque le_van le_voy leave legal_depar
2 lend lleva_a llevam- llevamos lo_ha loca- los_juzga los_tribu mala_fe manan_y manc- manch- mancha- manda- many maqu-
2 maqui- maquin- mate- mater- materi- material mercancia month moroso- morosos next_week ningun- no_haber no_puede
2 no_quier no_tenga nonpa_will nos not_payin not_recei not_you nota notice noticias notificacion nuest_aseso nume-
2 numer- o_nos oblig_de of_your on_faceb on_its once opci- opcio- othe- our_lawye our_solic pagab- pagame pagar
2 pagar_no pagar_y pague- para_pagar partn- partne- pasa pati- patie- patien- patience pay_in payme_we pedir perde-
2 perde_el perdera perfectamente persi- pesar pide piensa pienso plei- pleit- pleito poca poco_de pone- pongo por_escri
2 por_usted prom- prome- promet- promi- promis- pror- prorr- prorro- prorroga que que_habla read- ready real- reas-
2 reaso- recib_un recordatorio regal- regar- regard- regi- regis_de repor_you requerimiento requerimos requir- rese-
2 reser_el reso- resol- resp- resto resto_de retir_el rueg- ruego sabr- sabra sect- secto- sector seman_que sepa- serv-
2 servim- servimos set show- siem- siemp- siempr- siempre sigu- sin_mas site small socia- solicitors speak- speaki-
2 speaking su_falta su_negoc subid- subido such supplier tarda- tarde telli- tellin- telling the_full the_phone
2 the_right they think_we thre- tired_of to_our to_see to_take toma- tomar total traba_de transcurrido treat-
2 tribunales trie- tried ultim_vez un_poco un_prest unic- up us_on usted_se veni- veo via waiti- waitin- waiting we_can
2 we_tried what_a wife will_make wish with_it y_el y_en y_pague you_about you_we your_fathe your_payme your_wife
3 24_horas ACTIONS_OK ALL_SAY A_COURT BE CALLED CANT_PAY CONSEQUENCE CONVENIENT CONVENIENT_TO DECENT EITHER HARMING_US
3 I_WILL MOCK_WITH_GUESS NOT_PAYING ORDINAL REGRET TAKE_AWAY a_bad a_bank a_credi a_las abso- absol- absolu- acabar
3 acudi_a acudir advis- agencia agot- alma- almac- almace- almacen am anoth- anothe- another answ- answe- ante_los
3 aparece aplic_un are_not as_we asi_no avisa_a aviso away been book- buena- buenas bueno- buenos but by by_frida
3 call_us cance- cancel- cansa_de cara_de cita- claro clas- clase coch- comin- coming como_nos compr_y comprar comu-
3 comun- comuni- con_nosot conce- conforme consi- consid- conta_con contesta copia_a corre correct corte cost_you
3 costas coste_de credi_insur cree cuar- cues- cuest- cuesta da_igual dare- darem- daremo- daremos de_baja de_esta
3 de_moros de_nuevo de_una decen- decenc- defa- defau- defaul- default del_secto delan- delant- delante demas desca-
3 despa- despac- despacho despu- despue- despues difi- dific- dire- direc- disculpa eith- eithe- either ejecuc-
3 ejecucion el_clien el_justi el_ultim embar- embarg- emplea- empleados en_asnef en_los encargado enviar- enviaremos
3 envie- escri_por esta_confo esta_de esto_es ever excu- excus- exigi- expect face- faceb- facebo- facebook failu_to
3 feli- felicito finan- financ- fine fuer- full_amoun func- funci- funcio- gasto_de gave habe- haber hace hacie-
3 hacien- had had_to have_had hear here hora- how_many i_need i_suppo idio- ignori- ignoring impago impr- inclui-
3 ingre_el interesa interested ir ira is_a jueg- juega justif- justificante kind la_clase la_culpa la_deman la_pacie
3 la_produ la_vida lame- lamen- lament- las_accio las_diez las_medid le_envie le_inter le_recue le_servi les lio llama
3 llama_a lleva_tres los_demas los_gasto manan- manana mas_tiemp me_da me_parec menos ment- menti- mercad- mil
3 money_now moni- monit- monito- monitorio moro- moros- need_a nice ningun no_vamos nonp- nonpa- nonpay- nonpayment
3 noon nos_oblig not_a not_be noti- nuest_diner nuestras o_se of_you olvi- olvid- opor- oport- oportu- oportunas other
3 otra- otras otro- otros our_custo outs- pacie_con pagu- par par_de para_cobra pare- parec- parece pay_on payer
3 payment pedire- pediremos pena peri- perso_que pida plazo- plazos pondr_un pondre- pondremos poner premio proceedings
3 procu- procur- produccion publ- publi- puls- que_debe que_esto que_venga queda_mas reca- recar- recarg- recargo
3 recibi- recla_por reco- recuerdo rega- regis- regist- remov- requi- resen- respo_con rest- reti- retir- retur_the
3 review- roba- saber se_juega segui- send- sendi- sendin- sending serio- seriou- sham- shoul_know si_es siga solic-
3 solic_el solici- somet- someth- something son_unos staf- staff story su_casa su_culpa su_ofici sumi- sumin- sumini-
3 suministro suppose sus_emple taki- takin- taking te_lo tele- telef- telefo- telefono tener_que tengo_que thank_to
3 three tiene_en to_a toda_la tomar- tomare- tomaremos tont- trai- tranq- tranqu- transc- trata trust- un_par unti-
3 until vacac- vacaci- vacaciones vencim- vida vier- viern- vierne- viernes we_know we_shall what_you whate- whatev-
3 whatever will_take with_the writt- writte- written yo your_clien your_debt
4 ANOTHER_OK DAMAGE_US ENDS_OK EVERYONE HARM KNOWS_WELL LATE_ALWAYS LATE_OK MEASURING NOT_A_BANK PARCEL REMAIN WE_WILL
4 WE_WILL_OK YOUR_FAULT a_compa a_que a_un abona- acaba_en actuar- acud- apare- aparec- ask asne- asnef bank_trans
4 cale- calen- calend- can_do canc- carte- chasi- chasin- chasing cif cinco clien_que comer- comerc- compar- complaint
4 comprometio con_que con_usted confia- congr_on cono- const_que contar- conti- contin- corre_que corres- cosa- cosas
4 courts credit cuant_antes cuenta da de_hoy de_impag de_inmed de_tres deben deja detr- detra- detra_de detras deuda_en
4 difici- dist- do_i ejer- ejerc- ejerci- empl- empre_de en_conta en_googl en_manos end_of enfo- enfor- enforc-
4 enforcement ente- esca- esta_situa expl- factu_pendi fair falta_de favo- fina- firm fran- graci_a hablar- haga_el
4 haga_falta heard hipo- hipot- hipote- holi- holid- holida- hono- honou- hoy i_am igua- igual impaga- impagados
4 in_your incluiremos inic- inici- inicia- insp- inspe- inspec- insta- inten- intent- is_the it_will juga- just_pay
4 keep know_where la_cara la_furgo las_buena las_factu le_ayuda le_expli le_va leave_us lette_we llegara local lovel-
4 lovely meno- merc- merca- much nece- neces- ni_un nigh- night no_podra no_respo no_te no_va nos_vemos obra ocas-
4 ocasi- ocasio- of_our of_yours off out paci- pacie- pacien- paciencia paga pagado pagarl- pague_o parar parec_bien
4 pasar pase pay_or payer- payers payme_is perder perf- perio- period- pero personally phot- photo- photos pido podra
4 pondre por_las por_que pres- prese_la prev- previ- prove_para provi- public- pueb- puebl- pueblo puerta- puertas
4 que_abone que_lo que_tenga quedad- quedado recei- recibio recuerde repor- reque_de requer- resolv- respo- respo_de
4 respon- retira- risk se_acaba se_compr sent sepa sera- seran shall_i shop sign- sigui- siguie- siguiente still_not
4 stor- su_mujer su_tiend tax tecn- tecni- tecnic- tecnico terc- terce- the_credi thir- third tiemp_para time_i to_hear
4 to_reply toca todos_sus tome tore- torea- trasl- trasla- un_juez una_vez va vas vas_a vencimiento vern- verno- vernos
4 volve_a wait you_to
5 AUTHORITY BUT_PAY DENY DONT_COME ENDED EXPOSING FAITH FAR FAULT HAVE_ONLY HOURS INTENT_NO KNOWS_LIKE LIMIT_HARD
5 NEED_LAWYER NO_EXTENSION POSTER PROVERB STAGE_PUBLIC STILL_UNPAID UNTIL WEAK_SLUR WEARY WEARY_OK WILL_NOT YOU_BROKE
5 a_judge a_pagar abonar acabe acudi- acue- acuer- acuerd- agotado and_a anda- antes_de apar- asegu_de aseguro atie-
5 atien- avisad- ayuda- bail- baili- baili_will bailif- bailiffs befo- befor- before call- calle camio- camion casu-
5 casua- casual- casualidad chas- civi- civil clients compla- could_not cred- credi- credi_y dead- decirl- deli- dema-
5 desa- detal- detall- does does_not doy el_asunt el_dia el_recor emai- expe- expec- explai- explain factu_en fe forma
5 fraud frid- frida- friday go guard_civil guardi- guardia ha_pagad haga_la hear_about hold holiday horas igno- ignor-
5 incu- incum- incump- inter_y it judicial justic- justicia la_justi la_misma la_proxi la_total le_doy le_quita
5 le_recla le_vamos letra- letrad- liab- liabl- liable llamado llamar llame- llamo_por lleva_el lo_agrad lot manan_a
5 mande_el manos_de marz- marzo mean- means menudo mire muje- mujer nada_que ning- ningu- no_habra no_querr no_se
5 nombr_y nos_lo noso- nosot- nosotr- nosotros not not_paid not_to notifi- obra_y ocasiones our_books our_colle padr-
5 padre pagar- pagar_es paid pasar- pasar_a pedir- pedir_el perfe- perfec- picke- picked pien- piens- plant- por_lo
5 por_no proxima puer- puert- punt- que_casua queda querr- quier_ver quita- quitam- quitamos reall- really recib_la
5 recibira recor- report- sabe se_enter sera servicio si_quier situac- situacion sobr- some su_factu suma- sumar- sus
5 sus_biene sus_prove suya tamp- tampo- tampoc- tampoco te tenem- tenemo- tenemos the_invoi time- times todas todas_las
5 total- totali- totalidad trae- tran- treat treat_us una_pena under- unders- unpa- unpai- unpaid us_like usted_de vaya
5 vemos_en ver vez vez_que we_deman y_a y_una you_have you_leave you_need you_never
6 AGAINST AT_COURT IGNORING LACK LITTLE NOT_RIGHT NO_INTENT OWES_US PATIENCE PAYOR REPORT_TO SWORN_WHAT TOLD_ALREADY WE
6 a_la a_llama abone acaba- accion- acciones admi- agota_la ahi at_once beca- becau- becaus- because cami- casa cent-
6 centr- centr_de cien- cient- ciento cobraremos coche collection compe- con_otros con_quien contra- contract cuen-
6 cuent- de_ser debe_de dece- decida dicho dispo- due_date empresas en_que enci- encim- encima enho- enhor- enhora-
6 enhorabuena entie- entien- es_usted escal- escri_de escribimos escribirle estan_hacie expla- fail- felic- felic_por
6 felici- fire frau- fund- grem- gremi- gremio grup- grupo hacer_una hasta_cobra have_to hay_que hist- histo- histor-
6 how_you immediate importe insist- inst- irre- irres- irresp- is_close judi- judic- judici- juez le_retir letr-
6 like_this lo_comen lo_envia lo_que mande- mano- manos mayb- maybe menu- menud- mism- misma nego- negoc- negoci- no_lo
6 no_me order out_of para_que pedi- perh- perha- perhap- perhaps pick- poco por_cient por_su proce- profe- profes-
6 punto que_estan queda_usted quie- quit- ready_for recibimos reclamarle retu- retur- return run_out see segur_que
6 sin_pagar smal- son su_padre tenid- tenido the_contr the_trade tiem- tiemp- tiempo traba- traba_y trabaj- tras- trat-
6 trea- trib- tribu- ulti- ultim- ultima una_trans us_no usted_en vece- veces venga volver- voy we_are will_tell y_nos
6 ya_hemos your_accou
7 CHASE COMING COSTS_YOU CREDIT DISTRUST DISTRUST2 MERIT_OK NEVER_PAY OBLIGED OTHER_RUDE OWE SHAME_FEEL TAKE TIMES
7 a_parti admin- admini- agenci- agota- agotad- any_more centra- cheq- chequ- cheque clar- coja como compet-
7 comunicacion conoce- contra cour- credito de_lo deberi- deberia decir- discus- discussion dond- donde dos_dias
7 el_coche enti- estar ever- four- fourt- furg- furgo- furgon- furgoneta go_to habla- haci- han hear- i_would in_full
7 inmediato is_going know la_deuda le_ha le_hemos liqu- liqui- liquid- mas necesa- necesario ni_una nos_esta nos_queda
7 nothi_to notif- nuest_factu on_a orden- ordena- orders paga- parti_de partir pay_the paye- peop- peopl- people
7 pleas_call pond- pondr- por_un prep- prepa- prepar- que_a que_es que_pase queda- quier- reclamacion record run saldr-
7 ser seri- si si_se socio- socios su_maqui suel- suit_you team to_expla tota- trade transf- transferencia una_empre
7 uste- venda veng- voy_a want wher- where ya_no you_could you_had you_think
8 400_euros BE_FUTURE CHARGE EXPOSING_OK GO_THERE HASTEN LIED_US MANY MOCK_HARD NOT_SERVE RIGHT_NOW TIME_OK WE_WANT
8 a_lo abogados acab- acce- acces- accou_is ante caer cobrad- collec- comp- compa_to cuanta- cuantas de_sus deber-
8 desp- detalle dich- discu- dispu- do el_detal el_impor emails en_mi end for_you forg- full going_to hablar haciendo
8 hasta_manan have_a impa- impag- inme- inmed- inmedi- justi- la_via like llega lo_de lo_mismo long mala need negocio
8 no not_make nuest_confi nuestra o_no parti- pay_me plan- plaz- prof- put_it quedar- quedara recib_el responde saldra
8 same se shal- shall subir- suer- suert- suerte suyo tendra tener tengo_un than- the_order the_same thin- tiene-
8 tiene_un tienen told trab- trad- usted_el va_a vendr- will y you_pleas
9 BEFORE_THIRD CHARGE_OURS COURTPAPER ENOUGH_GIVEN FAMILIES KEPT_OURS KNOW_WHERE REQUIRE STOP_IT TROUBLE a_lleva
9 acabar- agenc- alre- alrea- alrea_paid alread- already atra- atras be bien- biene- bienes books comi- con_nuest
9 contestar cuant- culp- culpa damo- damos de_recla detal_de deuda embargo en_el escrit- espera- esperando even forge-
9 forget goin- going hast- hasta in_the is_your it_on le_llega mal need_the no_recib or_the orde- parc- parce- parcel
9 perdido proc- que_le que_nos queda_sin receip- receipt rela- si_hace si_le si_para sort sort_it su_nombr subi- supp-
9 suppo- suppos- tend- tendr- termi- termin- the_whole this_is todos_los what- whol- whole will_not your_name
10 AWAY ENDURE_NO EXCUSE GARNISH HOLD_LIABLE HOW_OFTEN NOT_PROUD PUBLISH SHAME_WORD abone_la agen- and_you aseg- asegu-
10 asegur- asi_nos been_told bein- being cada_dia cara con_lo confianza confirme correo- correos cuan- de_embar de_la
10 de_nosot deud- educ- educa- escrito estr- ganad- ganado insi- insis- it_out me neces_que no_conte no_ha plazo pm
10 procee- se_queda send tengo the_chequ un we_will y_asi you_are you_will yours- yourse-
11 AGAIN DAMAGE_OK F_NOW F_PAYUP HARD_NOW LABEL SEEN_OK SUFFER TERM conci- coun- court- date_is direcc- direccion
11 discut- el_que gana- lo_suyo mandaremos or_we recue_que relac- relaci- relacion se_esta suit tenga the_money think
11 to_ask toda vive will_be y_sin yourselves
12 BREAK DAMN HAS_MONEY PAYVERB RISING THEN_NOT agai- are asi conc- debe- desd- desde disc- email- es_el estan haga
12 i_have mandar- necesita recl- recla- reclam- tres tres_dias
13 AGAIN_HARD BAD_LISTS CONTACTS GIVE_YOU GUILT HARSH ONE_DAY VIRTUE WE_ACT again carta contr- every have_been llev-
13 more muy para- que_no queda_con the_court usted
14 FED FILED GOING MONEY YOUR YOU_ARE_A bad cart- compu- de_comer disp- he llevar- no_nos remo- time trabaja very
15 COLLECT CONTENTIOUS EXPLAIN_WHY FAULT_OK F_OUTSIDER NOT_TRUST OFFICIAL PAYORDER TALK_OVER VICE a factu_no how
15 la_trans lleva- on_time quiero rele- tene- thank- thanks
16 BECAUSE_YOU CALLING_FROM COLLECTOR SLUR mone- money name su_direc way
17 CRIME LAWYER MISFORTUNE OUR_MONEY SOCIAL TO_COLLECT cada
18 BUREAU CONGRATS LIE SEIZE_MORE UNPAID soci- todo_el
19 FOLK FORGET F_MENACE YOU el_telef
20 ALWAYS_AFTER ENDS_BADLY IF_UNPAID MOCK NEVER_SEEN se_lo teng-
21 BADLY GUESS WORST
22 DISAPPOINT WILL
23 COLLECTING LEGAL REQUIRE_HARD ROUGH
25 JOKE ni o
27 DISBELIEF F_STALL
28 ANOTHER_LIE EXPOSED NAG_HARD
29 COMMAND_HARD F_WOUND IGNORE
30 ORDER_RUDE esto
31 NOT_LEAVE
33 IDIOM_SHAME TIME_UP
34 AGAINST_NAME
35 STANDING
37 FUTURE_WE
39 BORROW IDIOM_RUDE
45 IDIOM_GUILT
48 ENDING
49 F_LAWSUIT
54 FILED_NOW
64 IRONY
67 IDIOM_BLAME
69 IDIOM_THREAT
"""
