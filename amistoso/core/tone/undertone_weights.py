"""What each stem and meaning weighs in the undertone; written by tests/core/tone/learning.py, never by hand."""

LEARNT_FROM = "2252bbc54e1723d6"
BIAS = 13.31
SCALE = 8
WEIGHTS = """
-90 F_EASE
-69 F_KIND
-68 the
-62 F_TRUST
-58 F_FARM
-54 el
-52 F_BOOKS F_EVENT F_SORRY
-51 F_BUILD
-49 F_OFFICE
-44 F_SHIPPING del
-43 COOLPAY
-42 HELP
-41 F_GOODS F_PLAN
-40 F_MEETING con la
-39 AWAY_OK
-38 # NUMBER
-37 THANKS bien
-36 F_THING
-35 GOODS
-33 OBLIGED_OK
-31 F_HOTEL
-30 PERMIT WILL_NOT_OK so
-29 pued-
-27 OURS if it_is my was
-26 CUT_OK F_WEATHER a_su at when
-25 COMMAND_OK FAITH_OK THEM from resu-
-24 any aten- segu-
-23 back mome- momen-
-22 FEW NOT_THIRD if_you in para revi-
-21 NOT_DENOUNCE REPLY_OURS as_you camb- cambi- lleg- no_tiene nuev-
-20 at_the desc- puede quer-
-19 EXPLAIN_OK NAG extr- moment- momento note prin- quere- querem- queremos
-18 MISF_OK char- charg- entr- nuestros on por_la sept- su_famil whil- while
-17 ENDURE_OK abono algo as back_to cambia- clientes correo en_la pron- pront- segun- segund- show y_lo
-16 asi_que credi_limit days enca- entre gust- has invoi- invoic- is medi- not_pay plea- pleas- por por_eso quedo
-16 quier_que reci- salu- segunda traba_con y_le
-15 GOOD_NAME NOT_SERVE_OK OPINION STANDING_OK and_we atenta- atentamente best dato- datos deman_de extra for_the
-15 invo- just late nave pago pago- pagos pendie- please pode- with
-14 CHARGE_OK COURTWARD LIMIT_OK a_date administracion aqui companera confi- earl- hace- have_not junt- llego
-14 nuest_clien pay_now pelo que_todo revis- revisa- salud-
-13 DISBELIEF_OK INTEREST JOKE_OK LISTING NOT_GARNISH NOT_RIGHT_OK URGENT_WORD WARN_OK anos atend- auto- autom-
-13 automa- buena by desco- descon- dese- estima- firm- for_your goes ha_sido los mejo- mole- moles- molest- noticia
-13 owe pend- pendi- pendiente pref- prim- pronto repa- repar- so_i stil- still trabajar transp- venc- vence y_la
-13 yours
-12 MUST MUST_OK NOTICE_OK SERVICE atent- ayer by_card cole- como- comod- conf- contrato cual- cualq- cualqu- de_pago
-12 dos esper- factu_que invoices limit new no_sabem one podri- podria propu- que_neces que_se quiere ruid- ruido
-12 sido_un sure tell tiene to_you usted_nos we_had week whet- wheth- whethe- whether who work- year- years your_credi
-11 AVOIDED CALL_ME CHARGING DEBT GUILT_OK NOT_MENACE NOT_SLUR anyt- anyth- anythi- anything apol- apolo- apolog-
-11 bothe_you by_the carg- collea- colleague come confir- conse- coste date de_las dejo diga- digam- dijo early
-11 el_banco enviam- enviamos espe- fall- fech- from_us gusto hand have_charg impor- import- invi- juzga_de ley limi-
-11 lo_hemos mejor mens- mensa- mensaj- mensaje my_boss nadi- nadie necesite norm- pagar_en pay propue- propuesta
-11 que_pagar recib- recu- review saba- sabad- sali- shou- shoul- should su sus_datos tell_me ten the_new tiene_que
-11 to_bothe vend- went y_esta
-10 000_euros NOTICE NOT_LEAVE_OK alcanzar atendi- boss bother can can_pay cert- certi- certif- clie- clien- client-
-10 close_the codi- codig- codigo compr- conte- cualquier cuand_pueda de_pagos de_trans dispos- disposicion dupl-
-10 dupli- duplic- duplicate el_codig el_progr esti- estim- everyt- everything fact- falt- fecha fin goods hacienda
-10 high hope impo- inter- judg- la_ley la_lista la_nave linea_de lleva may my_colle norma- normal notici- on_the open
-10 pagamo- pagamos para_cualq perdo- pidi- pidio por_trans port- preo- preoc- preocu- que_el que_usted recibo remi-
-10 see_you seno- senor- senore- senores sorry_to tard- ther- there transporte trou- troub- troubl- trouble urge-
-10 urgen- when_you year you_do
-9 CONTACT_OK COUNT CUT_OFF MENACE_WORD OUR TELL a_usted afte- alba- albar- albara- appr- card_or cargo cele- celeb-
-9 celebr- charge charge- chec- coin- coinc- coinci- coincide conv- cris- de_que descu- dia_de el_paque email envi-
-9 envia- ese eso_le estu- every- feliz firma forma- formal- fue gente habi- hacem- hacemo- hacemos hacer- had_a
-9 is_alrea judge le_dejo link lista llegu- llegue look make make_sure mes mientr- mientras nuevo of_the old owe_you
-9 pasad- perdon- perdone phone poda- por_el por_si primer- remin- remind- repara- sabem_que salio sido sin_coste
-9 speak_to stat- su_trans todo_bien two un_acuer usted- usted_le ustede- ustedes visit- y_ya you_can you_for
-8 DENOUNCE IGNORE_OK INTENT LISTS ORDINAL SEIZE_OK SOON_YA THIRD after again_about ahora an apolo_for banco buen
-8 cambiado caus- cerrar charged check comento comple- con_el cond- condu- conduc- contes- de deja- delivery denu-
-8 denun- denunc- digame direct envia_el esta_seman esto- estoy factu- factur- falta file form- forw- forwa- forwar-
-8 forward from_you gent- it_has la_segun left line- linea lio llamar- llega_el mande medid_del mien- mient- mont-
-8 necesi- no_hemos no_le no_sea nos_da numer_de of ordere- ordered pagam- patr- pay_by paz perdo_que podem- podemo-
-8 podemos podr- porte- post prestamo print- prisa proced- queri- recibido recibir recog- recue- recuer- repl- se_la
-8 sea side start- starts tell_us the_goods the_old the_parce thro- throu- throug- through to_say tram- trami- tramit-
-8 tues- tuesd- tuesda- tuesday under_the us used vende- verd- verda- verdad viene visi- whic- with_us withi- within
-8 wond- wonde- worr- ya ya_lo zona
-7 BADLY_OK BORROW_OK HOPE_OK PLEDGED WASTE_OK abie- abier- abiert- acor- acord- acorda- adju- adjun- adjunt- albaran
-7 algu- amen- amena- amenaz- appre- apprec- apuro are_on atta- attac- attach- avise- be_at busy but_to calid- calida-
-7 calidad cambi_la camp- coll- colle- como_usted compan- copy day de_mes denun_del did diez_dias dos_factu el_abono
-7 el_conte el_contr el_enlac el_marte el_nuevo el_recib embar_la en_tres en_un enla- enlac- enlace entrega equipo
-7 es_una eso esper_que espero esta_usted estad- estad_de estado este familia faul- fault for for_not good- hable
-7 hemos_cambi imagi- imagi_que imagin- imagino imme- immed- immedi- insure- insurers inven- invent- it_be junta juzg-
-7 juzga- juzgado la_denun la_factu la_junta la_maqui le_mande le_ofrec lune- lunes made manag- mant- mart- marte-
-7 martes me_when menu mi monta- next no_hay nos_diga not_heard notic- of_accou ofre- ofrec- ofrece- otra_direc paqu-
-7 paque- paquet- paquete paso perd- prefe- prefi- prefie- presta- prime- qued- recep- reen- reenv- reenvi- repo-
-7 revie- rogam- rogamo- rogamos saludo segun sobre_el soon star- state- state_of statem- statement susp- suspe-
-7 suspen- ten_years thank_you that_is the_insur todav- todav_no todavi- todavia toge- toget- togeth- together trans_o
-7 un_descu under vein- veint- veinte vide- well worki- workin- working worry worry_about y_se you you_again your
-6 F_STAGE US a_disgr a_look abri- acla- aclar- agradecemos alcanz- am_writi ano apur- arriv- asha- asham- ashame-
-6 ashamed at_your basta_con brok- can_be comercial compre- con_mucho convi- convie- conviene copi- corta- cose-
-6 cosec- cosech- cosecha could_you cust- custo- customers de_cuent de_demor de_nuest debit del_contr del_local
-6 deman_for denuncia descontamos desea- dife- difer- difere- diferencia dijo_que ejecutaremos el_certi el_corre
-6 el_tecni erro- error escribo esperamos esta esta_manan estar- favor_de firma- firmad- gest- give habia hablaremos
-6 had have_you heari_from hemo- hemos i i_sent imag- in_june indi- invit- invita- is_no is_ready janu- janua- januar-
-6 january juev- jueve- jueves june keep_the la_calid la_difer la_media la_polic la_prime las_nueve le_viene llav-
-6 lo_dejam looks manage manager mandam- mandamos me_dijo mess- muy_bien nueve nunc- nunca oblig_a opin- opini-
-6 opinio- opinion pape- parte pay_withi perm- permi- piez- placer plazo_de poder polici- policia posi- posib- posibl-
-6 posible poss- possi- possib- possible post_the princ- princi- probl_con que_haga quedo_a rate recepc- recepcion
-6 recogi- repla- replac- respu- respue- respuesta roga- sabe- sabem- sabem_si sabemo- sabemos saldo saldo_a samp-
-6 sampl- sample- samples seco- secon- second semana sent- seve- shor- short so_the sobre su_corre su_firma su_respu
-6 su_silen sund- sunda- sunday tal the_late the_sampl to_settl torn- trans_nos un_place un_plazo unid- unida- veci-
-6 vecin- vendi- vergu- vergue- verguenza vien- vuel- when_the which with- would_you writi- writin- writing y_las
-6 you_know
-5 CRIME_OK EXCUSE_VERB GIVEN_OK HARMING_OK MEASURE NEVER_OK a_chanc a_copy abaj- abajo abiertas abogado about_the
-5 acco- actio- action acuerdo adel- adela- adelan- adjun_el al antig- antigu- aplicado appreciate asis- asist- atte-
-5 avis- avisen- avisenos ayuda belo- below both- bothe- broke- broken buen- cafe card caso cerra_el cerra_la chance
-5 close colo- compromiso comunicad con_su cons- consu- conta- contacto cort- cosa cut da de_admin debi- decir_si
-5 depa- depar- depart- detai- detail- details diff- diffe- differ- diga do_not does does_not domi- el_inter el_mater
-5 emba- en_dos encar- esper_de esta_factu factu_y factura favor fichero firma_el for_a free furth_actio goog- googl-
-5 google got_lost gracia- gracias gues- hard hasta_que have_any hemos_inven hemos_recib here_is hizo i_can importante
-5 inci- incid- incide- inventado invoice juzgad- know_who know_you la_esper la_fecha la_inspe le le_envia le_manda
-5 le_mando let_us list- lista_de llegar lluv- lluvi- lluvia local_el look- los_porte lueg- luego mando mante- manten-
-5 media media- meter mist- mista- mistak- mond- monda- monday nada no_pague nos_dijo nos_pidio nueva obliga office
-5 on_monda on_tuesd opti- optio- option orden order- otra otro owe_us pagar_a pasa- pasado pequ- peque- pequen- phon-
-5 podi- podid- podido por_telef portes primera problema prop- pudo que que_falta queda_a quedan reac- receiv-
-5 recib_su recogio recordatorios reme- reminder responsabilidad resum- resume- resumen saber_que sale- sema- seman-
-5 serious service sett- settl- settl_this settle sigue size su_confi su_dispo subv- subve- subven- subvencion take-
-5 tarda the_direc the_final the_judge there_is this_invoi thur- thurs- thursd- thursday tiend- tienda to to_close
-5 to_pay ultim_factu uno us_a usted_para vecino- vecinos veint_anos vendem- vendemos verg- vist- warni- warnin-
-5 warning we_appre were what_a while_we with_your wonde_wheth wonder- y_el you_a you_asked you_owe your_famil
-5 your_side
-4 CHASE_OK CREDIT_GONE LUCKY_YOU OUR_LAW_OK RISES SHOUTABLE TALK_OK TOLERATE_NO TROUBLE_OK VERGUENZA WARNING WE
-4 WE_WANT abono_de about_it accou- accoun- account acep- acept- after_the after_your agre- ahor- alca- alcan- algun-
-4 alguna alta amena_con antigua apli- aplic- aplica- appl- aprob- aproba- arri- as_a aske- asked attached basta
-4 be_late bloqueamos boda calen_de calendario cambi_de cambio clos- colle_the come- comen_que comp- con_este con_sus
-4 concu_de confi_y confiamos cord- cordi- cordi_salud cordia- cordial corresponde cove- cover- date- dates dato
-4 de_alta de_diez de_vacac decide dejad- del_concu del_juzga departamento did_not difference direc_debit director
-4 disa- domic- domici- ejecut- el_albar el_conta el_ingre el_juzga el_lunes el_segur el_tiemp el_viern encan- encant-
-4 ends enseg- ensegu- enseguida entra- entrad- envio es es_solo escrib- estara extra- factu_abier faltab- faltaba
-4 fami- famil- final fini- finis- firmado from_the furt- furth- furthe- further garantizo gran- grea- great hablam-
-4 hablamos has_been herm- herma- herman- if_it incluy- incluye ingreso invit_a is_attac is_due is_on is_there it_to
-4 la_empre la_talla la_visit la_zona last late_payme law le_adjun le_paso le_pedim le_resul le_venga let llega- luz
-4 mach- machi- machin- machine mand- manda mandar mantenimiento maquina mas_remed me_know medid- mes_no mete- migh-
-4 might mode- model- modelo moment much- mucha_graci mucho mues- muest- muestr- muestras necesito no_desea no_pasa
-4 not numb- numbe- number off_the organi- ours pago_de pago_en para_su payi- payin- paying payme_in payments pedim-
-4 pedimo- pedimos penal- perdi- place- pleas_do police pong- por_corre porq- porqu- porque portal prec- preci-
-4 precio- preocupe previs- primero prod- produ- produc- prove_de proveedor puede_decir quar- quart- quarte- quarter
-4 que_estar que_la quedo_en rath- rathe- rather rece- recib_respu recup- recupe- regards remed_que remedio reminders
-4 repu- reput- reputa- reun- reuni- revisar robo romp- salid- saludo- saludos se_preoc se_quedo seas- seaso- season
-4 senti- senti_mucho sentim- sentimos si_neces si_usted silencio sorr- sorry su_ayuda su_compa su_cuent su_pedid take
-4 take_a takes talla term- terms thank that the_bank the_charg the_deliv the_diffe the_lawye the_machi the_open
-4 the_seaso the_trans thing- things this_quart to_check todo- todos toma- tomar_medid tome- tramite trans- trim-
-4 trime- trimes- trimestre un_abono un_cordi un_error unde- vemo- vemos vence_el visto warn- we_want works woul-
-4 would you_at you_in you_pay you_would
-3 30_de 3_2004 BEFORE_THIRD FIND_OUT LAST SWORN a_fecha a_gusta a_juici a_los a_manda a_shame acus- addr- addre-
-3 addres- address agenc_de agree agua algun am_sure amenaza ante- anti- apologise appe- approv- are_in asci- ascie-
-3 ascien- asciende ask_you atende- bala- balan- balanc- balance banc- banca- bancar- be_a calli- callin- calling
-3 cambi_el cambiar cambie- cargara carri- carrie- carrier case caso_omiso chanc- chanc_to clai- claim cobro comes
-3 compra compro- concu- concur- concurso confirmacion cont- contr_de conve- conven- cortar- cost- coul- could covers
-3 cuad- cuadr- cump- cumpl- cumpli- custom- de_clien de_compr de_empre de_no de_su debe dejam- dejamo- dejamos dejar
-3 del_10 delay delay_was deliveries deman- descuento desde_la devo- devol- devolv- devu- devue- devuel- devuelto dias
-3 disculpe efec- efect- el_aboga el_descu el_numer el_plazo elec- elect- electr- empresa en_pagar enhor_por enten_que
-3 es_de es_un esta_pasan este_ano every_is everyo- everyone evit- evita- exis- exist- explic- explicacion facturas
-3 falta_el family fecha_de few few_days fiche- fiche_de ficher- fine firma_en gustar ha_devue habla_con hacerl- happ-
-3 happy harv- harve- harves- harvest have_paid heal- healt- health i_expec i_will insu- insur- is_a is_fine it jefe
-3 juni- junio junto- juntos know- la_comun la_ofert la_seman la_ultim lado las_muest le_cobra le_guste le_invit
-3 le_llamo ley_3 like_to llevar lo_vemos mano medida necesitamos need- need_to nos_pide nues- nuest- nuest_cuent
-3 nuest_servi nuestr- nuestro numero omis- omiso on_frida on_your orga- organ- otra_vez paga_a pagado- pagador paper
-3 para_el para_la para_poder pasan- pasand- pasando paym- payme- paymen- pedido pensa- permit- plac- plan poli-
-3 prefiere presu- presup- presupuesto pris- priz- prize propo- propu_de purc- purch- purcha- que_esta quej- queria-
-3 queriamos quinc- rati- razo- razon reach- reache- reached read reclamar reclamaremos record- remed- remedi- report
-3 reputacion result- retr- retra- retra_la retras- reunio- reunion s saber_si say se_ha seguim- seguimos segur- seria
-3 servi- shame si_ya sile- silen- silenc- sirv- sirve some- statu- su_reput supo- supon- supon_que supong- supongo
-3 surv- surve- survey take_all tarda_en teni- termi_en termino the_carri the_count the_delay the_harve the_month
-3 the_statu the_surve the_time the_warra time_you trac- tribunal urgent- urgente van_a vat visita vuelta we_would
-3 work would_like y_puede you_must your_own
-2 10_2026 15_10 40_euros 845_00 ARE CONVENIENT_TO COURT LATE_OK MEASURE_OK POLICE SUIT WE_WILL_OK a_day a_este
-2 a_recla a_rough a_ver aboga_de acordamos acti- add adjunto afec- afect- afecta agrad_que agree- agree_with
-2 algun_probl amab- amabl- amable anter- anteri- anterior appro- approved arra- arran- arrang- arrive asked_us aun
-2 avisa aviso_de ayudar- barn be_round befor_we both brea- buscam- buscamos call_me cara- carga- cargar- cargo_de
-2 chan- check_wheth cinc- come_from compa- compras con_los confi_si conm- conmi- const_el conten- conteste contrario
-2 corta_la count- county credi_note cuat- cuatr- cuatro cumpl_lo cumple dama- damag- darl- de_40 de_aboga de_ayer
-2 de_envio de_septi de_todo de_un decir del_banco deliv- delive- demand depar_de descue- devolver devue_el dia_20
-2 dia_5 digame- digamelo digan- digano- discul- easi- easie- el_cambi el_cargo el_jueve el_porta el_servi el_venci
-2 emit- emiti- en en_caso en_enero en_insta ener- enero es_muy espera esta_al estam- estamo- estamos factu_de
-2 factu_del factu_por fase feli- fest- festi- festiv- festivo fich- fina- final_de firmo fisc- fisca- fix for_it
-2 for_us gett- getti- gettin- getting go_throu grac- graci- guess gusta- hablad- hablado habra half help hemos_dado
-2 hesi- hesit- hesit_to hesita- hesitate hope_you in_our indic- indica- info- infor- inform- inter_de irem- iremo-
-2 iremos is_easie is_still keep- keepi- keepin- keeping la_cuent la_nueva la_recep la_resol la_situa la_tiend lawy-
-2 lawye- leav- llegad- llegado lo_puede madre manan_y mediac- mediacion mentio- messi- messin- messing moleste
-2 montaj- montaje month move movil must_be neces_de nif no_afect no_tenem nos_verem not_hesit nota- notar- notari-
-2 noth- nothi- nothi_to nothin- nothing ocho ofic- ofici- oficin- oficina olvi- olvid- on_invoi pagar_el pagar_hasta
-2 palabra part- parte- partes parts pasa payme_of pena- person pide piens_pagar por_nuest porqu_no porta- precios
-2 prefer- preoc_por previ_de prove- provee- prox- proxi- proxim- que_pague que_tiene quedam- quedamos recoge- relat-
-2 relati- relationship rema- remai- remit- remitt- remittance repart- reply resolvemos responsable room roug- rough
-2 rough_date roun- round sald- segun_nuest segun_vez septi- septie- septiembre servic- seven si_la si_no si_prefi
-2 someo- someon- someone sugg- sugge- sugges- suit- suits summ- taken tant- tanto tells the_accou the_date the_due
-2 the_end the_first the_last the_next the_shop thing threa- threat- threatening tiemp_que to_your todo todo_lo tomar
-2 transfer una_fecha understand until_you us_and us_with vencid- vier- viern- vierne- viernes wait- we_do we_sent
-2 which- whiche- whichever will_see wondered would_be y_no y_quere ya_ha yest- yeste- yester- yesterday your_call
-2 your_reput your_trans
-1 30_days A_COURT DAYS_OK DONT_OK ENDS_OK FAR FRAUD_CARE HIDDEN_FROM NEVER OTHERWISE SHAME SUFFER abierta abon-
-1 abonad- abonado agradeceriamos ahora_mismo albaranes am amount and_the are_going are_happy arrived audi- audit-
-1 audito- avisaremos baja beca- becau- becaus- because behi- behin- behind bett- bette- better bill cali- cambiamos
-1 carr- cerr- cerra- certificado chang- change check- come_to completo con_la con_nosot confirm confirma confo_a
-1 consum- consumo contable contac- copy- copyi- copyi_in copyin- copying corre_se costs cuand_le cuenta dado de_los
-1 de_progr de_siemp de_traba demand- demanda deta- devol_el diez direct- do_you due_on el_30 el_docum el_iban
-1 el_juici el_model el_preci el_repar electronica elij- elija embarrassed emiti_la en_este en_nuest en_usted equiv-
-1 esa esper_su esta_en estimada exped- expedi- expediente explan- explanation faci- falls falta- famili- figu- figur-
-1 figura fin_de firs- first fiscal forc- force- force_to forced gene- gener- glad happen- happy_to haya heari-
-1 hearin- hearing help- help_us helps hi hora- hoy_mismo i_am i_know iban if_anyth igual- in_my incidencia inclu_en
-1 inco- infor_de inspe_de inspeccion insta_para instal- interes intereses interest into is_nothi its juic- juici-
-1 juicio juridico just- la_canti la_entre la_feria la_manan la_puert la_tarif lack lack_of lamentamos las_moles
-1 lawyer lawyer- lawyers le_comun le_envio le_inclu le_prest legal lett- llamaremos lo_ha los_albar love- mana-
-1 manage- matc- may_have mayo- me_confi me_lo medida- medidas mini- mistake molestias move- movi- mucha- muchas
-1 ningun- ninguna no_piens nobo- nobod- nobody nos_confi nos_gusta nos_ha nuest_aboga nume- numer- obli- oblig- offi-
-1 offic- our_recor own pact- pacta- pactad- pagara part pasar_el pedid- pendi_de pendientes pens- perdid- perdo_la
-1 perf- plann- pleas_let precio prefi_que prem- premi- premis- premises prob- probl- proble- proce_al procedimiento
-1 prog- progr- progra- programa proj- proje- projec- project proxi_remes puedo purs- pursu- que_hemos que_lo
-1 que_nuest que_viene quiera quiz- quiza rais- recept- rech- recha- rechaz- recib_de recog_el recogida records
-1 recovery rega- remes- remesa remit_la remito reparto reputation required reser- reserv- resulta retraso rule- said
-1 se_le se_paga se_va segundo send_the serv- ship- shoul_be so_that sobre_la solicitor somo- somos soy spea- speak
-1 statut- statutory stoc- stock stop su_caso suppliers sus_clien tall- tamb- tambi- tambie- tambien tan tarde tari-
-1 tarif- tarifa tarj- tarje- tarjet- tarjeta the_10th the_balan the_bill the_fair the_polic throu_the tien- to_do
-1 to_get to_keep to_send total trabajo una_factu us_for us_know usted_no usted_que usted_un vaya venga- vuelt- vuelv-
-1 vuelv_a waiti_for we_owe when- whene- whenev- whenever wife word works- worksh- workshop would_rathe y_por yo_no
-1 you_get your- your_offic your_premi your_time your_wife yourself
1 24_hours CREDIT DESPITE EITHER GO_THERE HOPE_NOT MOCK_WITH_GUESS NO PARCEL STILL_OK a_defau a_olvid a_queda act
1 actit- actitu- actitud actua admiti- agot- al_corri alwa- alway- always amou- amoun- and_pay antes_del apun- apunt-
1 are_a are_doing are_takin arrives asesoria ateng- ateng_a atenga- atengase aver- avoi- avoid- avoidi- avoiding be_in
1 be_very beha- behav- behavi- behaviour bill- caer_el camin- camino carad- caradu- care- carta_en cerram- cerramos
1 chase choo- choos- choose clear- close- closed cobrar coch- como_no como_nos compl- cono- conte_a copia corre-
1 corri- corrie- corriente count_court cred- credi- credi_score credit- cuand- cuando cuent_de de_cobro de_manan
1 de_marea de_pagar debt decid- dejar- demo- demor- demora dere- derec- derech- derecho desde_el despe- desped-
1 despedir despi- dia_mas diner_a disculpa disgrace do documento doin- doing done door- eith- eithe- either el_diner
1 el_pedid el_regis empres- en_su encarg- entendemos equi- equip- es_lo esca- estaf- estas este_corre excusa excusa-
1 excusas excuse exij- exijo face facil- facili- fath- fathe- father fiar firmar for_our foto- fotos fotos_de fuer-
1 gara- garan- garant- genero go guard- gustar- gustaria ha_agota ha_tenid habia- habiam- habiamos habl- hacer_la
1 happe- hemos_habla hour hoy_no i_hope if_the impres- in_court inter_in into- intol- intole- intolerable ir_a is_in
1 is_not juri- kind- kindl- kindly la_agenc la_guard la_merca le_conta le_pido le_reque lega- let_me lette- like_you
1 limit- limite llamen- llamenos look_at mal_pagad manag_to maqu- maqui- maquin- mare- marea- mate- mater- materi-
1 material medio meno- mercan- mi_aboga mier- mis month- months morosi- morosidad nece- neces- negociar ning- ningu-
1 ningun no_admit no_cumpl no_haber no_pagar no_puedo no_tenga not_payin notificacion o_nos oblig_to obvi- obvio-
1 obviou- off olvida- olvidar opci- opcio- orde- our_credi our_money our_next outs- pala- palab- palabr- partic-
1 partn- partne- pay_our pay_up peri- pesa- pida- poca_vergu poner ponga- premio propi- puntu- puntua- que_haya
1 que_poca queda quedar quin- ready real- reason- reasons recar- recarg- recargo reciba recla_el refu- regi- registro
1 relac_con remin_you requ- requerimos requi- rese- responder reti- retir- ring sabe salir scor- score secu- semana-
1 semanas send- sendi- sendin- sending sepa servim- servimos servir- show- si_el siem- siemp- siempr- siempre signe-
1 signed sigue_sin sinv- sinve- sinver- solu- some speak- spok- spoke_to su_actit su_banco su_casa su_impag subid-
1 subido sue suppl- suppli- than that_we that_you the_wrong them this this_will tiene_usted tire- tired to_chase
1 to_take to_the tomar_carta trie- tried tu un_juez una_denun usted_unos vamo- vamos vere- verem- veremo- veremos
1 volu- want_to ware- wareh- wareho- warehouse we_shall we_tried will_come witho- withou- without wors- y_me you_like
1 your_busin your_fathe your_order your_reaso
2 AWAY CHOOSE ENDURE FAMILY GENTRY KNOWS_WELL MEASURING OTHER_OBLIGATION PREVIOUS SUE TIME_WASTE TO_AVOID a_busca
2 a_caer a_compa a_hacer a_ir a_las a_pedir a_pesar a_poner a_tiemp a_una acaba- acabo acci- accounts actua- again_you
2 al_pago all answ- answe- answer aparece arre- ases- aseso- asi_no ayud- be_heari befor_the boni- bonit- bueno-
2 buenos busc- busca- cale- calen- calend- call call_us can_not cansa_de care charg_for che chri- chris- christ-
2 christmas clearl- clearly cobrar- comer- comerc- compo- compor- comportamiento confo- confor- congr_on conocer
2 consider consta contar- contr_su cortaremos corte_de court cuanto cuento cumpla cumplido dano- danos dar dare-
2 darem- daremo- daremos de_nuevo de_retra deber_saber defa- defau- defaul- default dejarl- deje- dejen dejen_de
2 despu_de dias_no dificil diner_de dire- direc- discu_el docu- docum- docume- dura el_asunt el_ultim emai- embarg-
2 en_el en_googl en_una end_of enou- enoug- enough entre- entreg- equif- equifa- equifax esco- escr- escri- esta_de
2 ever excuse- excuses expect expect- expected expli- exte- exten- faile- faile_to failed ficheros five fool- fools
2 forma_de gast- gasto- gastos gave got grat- ha_cumpl haber hace hace_falta haga_falta have_your heard hemos_tenid
2 hijo- hijos hurt- i_suppo in_this inclui- inde- infor_a informaremos inic- inici- inicia- inte- is_the judgm-
2 judgme- judgment knows la_culpa la_ejecu la_obra la_produ las_factu le_inter le_parec le_voy lend llama llame-
2 llegar- los_inter mala_fe manc- manch- mancha- many mas_de me_pague mercancia moroso- morosos must next_time nigh-
2 night no_paga no_puede no_quier no_respo nomi- nomin- noon nos not_a not_be not_care not_want not_you noti- nuest_y
2 oblig_de obligacion on_faceb only opor- oport- oportu- orden- ordena- otro- otros over paga pagab- pagame pagan
2 pagar pagar_las pagar_no pagar_y pague para_cobra pay_in pay_on pay_your payer pedid_en perde_el perder- perdera
2 pesar piensa plei- pleit- pleito poca pongo por_que por_usted produccion promi- promis- pror- prorr- prorro-
2 prorroga prov- proveedores publ- publi- puede_pagar que_habla que_te que_ya reas- reaso- receive received recibi-
2 recuerde refe- refer- refere- regis- regis_de regist- repe- repet- repeti- resen- reso- resol- retira- rueg- ruego
2 se_acabo se_compr sect- secto- sector seman_que sham- si_quier sin_mas socia- solic- solici- solo somet- su_compo
2 su_culpa su_deuda su_ofici sumi- sumin- sumini- suministro suppose tarda- tecn- tecni- tecnic- tecnico tengo_que
2 they three to_a to_court to_let to_our to_see toca toda- today traba_de trai- trat- treat ultim_vez un_prest under-
2 unders- unic- us_on usted_se vaca- vacac- vacaci- vacaciones vencim- veni- via we_know with_it writ- y ya_esta yet
2 you_and you_will
3 ALL_SAY BE BUT_PAY CANT_PAY I_WILL NOT_PAYING ORDER_OK PAYOR REGRET SWORN_WHAT TAKE_AWAY a_credi a_la a_sus abog-
3 aboga- abogad- about_this accio- actu- agencia alma- almac- almace- almacen anot- anoth- anothe- another apare-
3 aparec- are_not asesor- ask becau_of by_frida clas- clase clea- cliente cobraremos coja como compra- comun_que
3 conforme consi- consid- contesta contra- corre_que corte cosa- cosas cour- court_but cuant_antes cuen- cuent-
3 cuenta- cuentas de_baja de_credi de_moros de_una decir- deje del_viern delan- delant- delante demas desca- despa-
3 despac- despacho despu- despue- despues el_clien el_juez el_pelo embar- empr- empre- ense- ento- enton- entonc-
3 entonces enviar- este_mes exigim- exigimos expe- expec_the face- faceb- facebo- facebook failu- failu_to failur-
3 failure fair felicito finan- financ- from_our gasto_de graci_por habe- hablar- hacer hare- harem- haremo- haremos
3 hasta_las hear- here- hold horas hour- hours i_need idio- ignori- ignoring incl- inclu- ingre_el interested ir
3 is_our it_will it_would jueg- juga- justic- justicia juzgados keep know know_where la_clase la_pacie la_vida lame-
3 lamen- lament- las las_costa las_medid le_da le_expli le_recue le_servi le_va llam- llamado loca- los_demas
3 los_juzga los_tribu manda- maquinaria mercad- money_now next_week no no_esta no_podra no_se no_vamos nonpa_will
3 nos_oblig nos_vemos noticias nuest_aseso nuest_diner o_se obliga- ocas- ocasi- ocasio- of_your on_our othe- other
3 otra- otras our pacie_con pague- para_pagar pedir pedire- pediremos perio- persi- persona pida pien- piens- poco_de
3 podra pondr_un por_favor problem procu- procur- prof- profe- profes- prome- promet- prove_para que_debe que_tenga
3 recei- recla_por recordatorio recuerdo regar- regard- remov- repor_you requerimiento reser_el resp- respo_con
3 respo_de restau- retur_the roba- sabr- sabra sepa- set si sick sign- situ- situa- soluc- soluci- someth- something
3 son_unos staf- staff su_falta su_negoc su_tiend taki- takin- taking te_lo telli- tellin- telling think_we thir-
3 third tiene_en time- time_is times tired_of to_be to_have toda_la tomar- tomare- tomaremos tran- transcurrido trea-
3 tribunales un_dia un_poco us_to va vas vas_a vencimiento veo visit wast- what_you will_have will_make will_take
3 y_pague your_debt
4 ACTIONS_OK CHARGE CONSEQUENCE CONVENIENT DAMAGE_US DISTRUST FUTURE INTENT_NO I_AM NOT_SERVE NO_INTEREST OUR_ACTIONS
4 REMAIN YOUR_FAULT YOU_BROKE a_bank a_llama a_new abou- about abso- absol- absolu- acaba_en acabar acue- acuer-
4 acuerd- advi- advis- ante_los apar- aplic_un asne- asnef atie- atien- busi- busin- busine- business cara_de carte-
4 chasi- chasin- chasing clients compr_y comprar conce- const_que conti- contin- corre cost costa- costas credi_insur
4 customer de_esta decen- decenc- decep- deci- decirl- dema- detal- detall- detr- detra- detra_de detras dice difi-
4 dific- difici- dispo- do_i ejecuc- ejecucion el_dia el_justi emple- emplea- empleados empre_de empresas en_asnef
4 en_conta encar_de esto_es everyb- everybody exigi- expec- favo- fe firm func- funci- funcio- garantia get graci_a
4 ha_pagad have_had hoy includ- incluiremos insp- inspe- inspec- inst- insta- juega juez justif- justificante la_deman
4 la_que las_accio le_ayuda leave_us les liab- liabl- liable llamad- llegara lo_agrad los_gasto lot mas_tiemp me_parec
4 means ment- menti- mire moni- monit- monito- monitorio morn- morni- mornin- morning moro- moros- need_a nice no_es
4 nonp- nonpa- nonpay- nonpayment not_recei not_to nota notice ocasiones of_you ofer- ofert- oportunas our_solic
4 pagado pagu- palabras parar parec_bien payer- payers pena perder period- plant- pondre pondre- pondremos prese_la
4 provi- public- pueb- puebl- pueblo puls- que_esto que_venga queda_mas quier- reque_de resolv- saldr- se_juega segui-
4 ser sera shop shoul_know small still_not story su_mujer suma- sus_emple sus_prove terc- terce- thank_to to_hear
4 todos_sus tont- tore- torea- tota- trust- usted_de vece- veces vida wait we_have writt- writte- written ya_no
4 you_had you_to your_bank your_clien
5 COMING DONT_COME EXPOSING FAITH FAULT HARM NOT_A_BANK ONLY PATIENCE VISIT WARN_YOU a_un abona- abonar abone acabar-
5 admi- admin- admini- agai- again antes avisa_a avisad- avisar- bank_trans be been buena- buenas casa chas- cinco
5 cita- civi- civil claro clien_que compar- con_usted confi_en copia_a cost_you court- credito da_igual de_impag
5 de_inmed de_lo deben decida deja del_secto dist- doy ejer- ejerc- ejerci- en_los en_manos en_que encargado end enfo-
5 enfor- enforc- enforcement enviaremos escri_de esta_confo esta_situa euro- euros excu- excus- expliq- falta_de forma
5 fraud fund- haci- had_to haga_el have_until hay hear hear_about hipo- hipot- hipote- holi- holid- holida- hora igua-
5 impaga- impagados impago incu- incum- incump- ira le_doy le_quita le_recla le_vamos lette_we liqu- liqui- liquid-
5 lovel- lovely maki- makin- making mean- menu- menud- menudo merc- merca- mese- meses mismo nada_que nego- negoc-
5 negoci- ni_un no_lo no_me no_more no_te nombr_y nos_esta not_paid notifi- obra of_our of_yours oferta ough- ought
5 ought_to paci- pacie- pacien- paciencia padre para_que parc- parce- parcel parec- parece pasar- pasar_a payme_is
5 pedi- phot- pido por_no proceedings puer- puert- puerta- puertas quedad- quedado quita- quitam- quitamos ready_for
5 recibira recor- repor- requer- responde risk run_out sent sera- seran servicio shall_i si_es si_le site situac-
5 situacion stor- su_factu te tenem- tenemo- tenemos tenid- tenido that_the the_right this_matte tiemp_para tomo-
5 tomor- tomorr- tomorrow traba_y trabaj- trae- transc- transf- treat_us ulti- ultim- ultima una una_vez us_like
5 usted_en usted_la vemos_en veng- ver with_the with_you yo you_need
6 AGAINST ANOTHER_OK BE_FUTURE DECENT ENDED IGNORING KNOWS_LIKE LIMIT_HARD NOT_RIGHT NO_EXTENSION POSTER STILL_UNPAID
6 TOLD_ALREADY WEAK_SLUR acab- acud- acudi- agotado alte- alter- altern- and_a book- but cance- cancel- cheq- chequ-
6 cheque cobr- cobra- coche con_otros confia- contract corr- coste_de courts de_hoy de_tres deli- desa- dich- dine-
6 diner- dinero el_mundo en_las envie- es_la escribirle escrit- estan_hacie fail- fire fran- guard_civil guardi-
6 guardia ha habla- hasta_cobra have_to hecho holiday honou- i_would igno- ignor- igual impr- inter_y judicial justi-
6 kind la_deuda la_furgo la_relac la_total le_hemos like llama_a lo_comen manan- manana mano- manos manos_de matt-
6 much muje- mujer mund- mundo ni_una no_volve nuest_confi nuestras out_of paga- pagar_es pagarl- pare- pasar paye-
6 pedir- pedir_el peop- peopl- people perde- perso- photo- photos plazo por_las por_lo prep- prepa- prepar- pres-
6 proxima punt- que_abone que_estan que_le quien quier_ver quit- recib_el recib_la run se_enter see seri- shal- shall
6 sin_pagar suya tener_que the_contr the_payme thin- tiem- tiemp- tiempo time_i todas todas_las total- totali-
6 totalidad traba- tranq- tranqu- trasl- trasla- una_pena venga voy we_can you_leave you_never your_compa your_name
7 AUTHORITY COSTS_YOU CUT_FUTURE EVERYONE HAND_OVER LACK LATE_ALWAYS NEVER_PAY NO_INTENT OTHER_RUDE PAID_MONEY PROVERB
7 WILL_NOT a_parti a_que acabe actuar- ante asun- asunt- asunto baili- baili_will bailif- bailiffs call- calle canc-
7 centr- centr_de collection company compe- const- correo- correos corres- de_ser debe_de discus- discussion due_date
7 emails enho- enhor- enhora- enhorabuena ente- enten- entend- entie- entien- estar expla- factu_en felic- felic_por
7 felici- frau- go_to grem- gremi- gremio haga_la han have here hist- histo- histor- hono- how_you immediate in_full
7 insist- inten- intent- invoi_is irre- irres- irresp- is_going la_cara la_proxi las_buena le_ha letra- letrad- llama-
7 local marz- marzo mayb- maybe misma no_habra no_querr no_recib no_va nos_queda noso- nosot- nosotr- nosotros
7 not_make our_books our_colle padr- pagar- parti- parti_de partir pase perh- perha- perhap- perhaps pero plan- prese-
7 presen- que_es queda_usted querr- reall- really recibimos reclamacion respo- respon- retu- retur- return saldra
7 segur_que socio- socios son stra- su_padre suyo tamp- tampo- tampoc- tampoco tax termi- termin- the_credi the_trade
7 told tome trad- trib- tribu- una_empre us_no volv- volve- volver- voy_a wher- where will_tell ya_hemos you_could
7 you_have your_accou
8 DENY DISTRUST2 HARSH HASTEN HOLD_LIABLE OWES_US REPORT_TO TROUBLE UNTIL a_pagar abogados accion- acciones agota_la
8 ahi asi ayuda- bail- bien- biene- bienes cada_dia cent- centra- clar- cobrad- collec- compet- compla- con_que
8 conoce- contra cuanta- cuantas de_sus dece- detalle dos_dias el_coche empl- en_mi enci- encim- encima enti- escrito
8 espera- ever- forg- grup- grupo hablar hacer_una have_a hay_que importe in_your inme- inmed- inmedi- inmediato
8 is_your it_on judi- judic- judici- las_diez letr- lo_envia lo_mismo long lost mala manan_a mande_el matte- matter me
8 need pay_the pers- person- poco pond- pondr- prev- previ- proce- punto que_pase queda- quedar- quedara receip-
8 receipt reclamarle record send sobr- su_maqui suel- suppo- suppos- tengo_un the_money trab- trade transferencia un
8 una_trans unpa- unpai- unpaid up va_a vez_que we_deman y_a you_think
9 AT_COURT CHARGE_OURS CHASE KEPT_OURS MERIT_OK OBLIGED SHAME_FEEL STOP_IT TIMES WEARY WE_WILL about_your acce-
9 accou_is agenci- agota- agotad- anda- cami- camio- camion comunicacion confianza contestar de_la deber- deberi-
9 deberia desp- deuda dond- donde el_detal el_impor esperando expl- forge- forget going_to lo_de mal necesa- necesario
9 need_the negocio nos_lo notif- obra_y on_a or_we order pay_me plaz- plazo- plazos que_a report- supp- team tengo
9 the_invoi tiene_un tras- tres we_will
10 DAMAGE_OK HAVE_ONLY HOW_OFTEN KNOW_WHERE MANY REQUIRE a_lo agenc- and_you any_more cien- cient- ciento compa_to
10 culp- culpa de_nosot disc- discu- embargo es_el es_usted furg- furgo- furgon- furgoneta goin- going haciendo hast-
10 hasta impa- impag- llega no_ha or out perdido pleas_call por_cient por_un que_nos queda_sin recue_que si_para smal-
10 sort su_nombr sus tener than- tiene- tienen todos_los usted_el venda we_are what- will_be
11 400_euros COURTPAPER ENOUGH_GIVEN FAMILIES FAULT_OK FILED LITTLE MOCK_HARD OWE PUBLISH SEEN_OK WEARY_OK abone_la
11 acces- atra- atras befo- befor- before bein- being books comi- con_lo con_nuest contr- cuant- damo- damos detal_de
11 deud- email- even for_you full in_the insi- insis- llamar mism- neces_que no_conte o_no por_su proc- right se
11 si_hace subir- suer- suert- suerte tendra the_chequ the_court the_order the_whole uste- vendr- whol- whole y_asi
12 AGAIN AGAIN_HARD EXPOSING_OK GARNISH GIVE_YOU HOURS LABEL LIED_US SHAME_WORD TERM TIME_OK VIRTUE a_lleva asi_nos
12 bad caer cara confirme cuan- de_recla direcc- direccion haga have_been it_out la_via le_llega lo_suyo mandaremos
12 mas muy necesita nuestra paid quie- resta- righ- sale se_queda subi- tend- tendr- tenga think time very y_sin
12 yours- yourse-
13 DAMN EXCUSE PAY RIGHT_NOW RISING YOU_ARE_A alre- alrea- alread- already conci- desd- desde disp- llev- mandar- name
13 procee- put que_no recl- recla- reclam- tele- telef- telefo- telefono tres_dias vez vive volve_a y_nos yourselves
14 HAS_MONEY PAYVERB THEIR_PLACE THEN_NOT agen- de_embar debe- discut- hech- how lo nuest_factu queda_con rela- thank-
14 thanks toda will will_not you_are
15 BREAK COLLECT FED GOING MONEY OFFICIAL UNPAID antes_de conc- coun- de_comer estan factu_no i_have rest- this_is
16 CONGRATS CONTACTS ENDURE_NO EXPLAIN_WHY F_OUTSIDER PAYORDER VICE alrea_paid carta he mone- money relac- relaci-
16 relacion trabaja what
17 BECAUSE_YOU OUR_MONEY TALK_OVER are aseg- asegu- asegur- every gana- on_time para- rele- tene-
18 BAD_LISTS HARD_NOW MISFORTUNE NOT_PROUD ONE_DAY STAGE_PUBLIC TAKE quiero remo- to_ask way
19 ALWAYS_AFTER F_NOW YOUR cada la_trans lleva- no_nos se_lo su_direc usted
20 COLLECTOR CONTENTIOUS LAWYER NEVER_SEEN SLUR SOCIAL WE_ACT cart- el_telef soci-
21 BUREAU a more
22 CRIME TO_COLLECT WORST YOU
23 GUESS LIE MOCK ROUGH
24 COLLECTING ENDS_BADLY FORGET SEIZE_MORE WILL
25 GUILT JOKE NOT_TRUST lo_que teng-
26 CALLING_FROM F_PAYUP TIME_UP
27 BADLY IF_UNPAID LEGAL todo_el
28 F_STALL
29 DISBELIEF
30 REQUIRE_HARD ni
31 ANOTHER_LIE FOLK F_MENACE IGNORE NAG_HARD NOT_LEAVE
32 COMMAND_HARD
33 DISAPPOINT EXPOSED ORDER_RUDE esto
34 F_WOUND
36 o
39 IDIOM_SHAME STANDING
45 IDIOM_RUDE
46 FUTURE_WE
49 AGAINST_NAME
50 BORROW
52 IDIOM_GUILT
58 ENDING
59 F_LAWSUIT
68 FILED_NOW
76 IRONY
83 IDIOM_BLAME
84 IDIOM_THREAT
"""
