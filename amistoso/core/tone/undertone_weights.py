"""What each stem and meaning weighs in the undertone; written by tests/core/tone/learning.py, never by hand."""

LEARNT_FROM = "2252bbc54e1723d6"
BIAS = 16.44
SCALE = 8
WEIGHTS = """
-92 F_EASE
-68 F_KIND
-65 F_TRUST the
-57 F_BOOKS
-56 F_OFFICE
-55 F_BUILD F_EVENT F_FARM
-54 F_SORRY
-52 el
-48 del
-46 F_SHIPPING
-45 F_PLAN
-44 F_GOODS
-42 HELP
-41 # COOLPAY NUMBER
-40 AWAY_OK F_MEETING la
-39 F_THING THANKS
-38 bien
-37 OBLIGED_OK
-36 GOODS con
-33 F_HOTEL PERMIT if so
-32 WILL_NOT_OK from it_is
-30 my was
-29 CUT_OK F_WEATHER at when
-28 OURS
-27 any pued- resu-
-26 FAITH_OK back in
-25 a_su at_the if_you segu-
-24 THEM aten- quer-
-23 COMMAND_OK NAG REPLY_OURS as_you mome- momen- revi-
-22 FEW NOT_THIRD algo nuev-
-21 EXPLAIN_OK MISF_OK as desc- no_tiene note para show whil- while
-20 NOT_DENOUNCE camb- cambi- char- charg- en_la entr- extr- on quere- querem- queremos sept-
-19 enca- pago prin- puede reci- su_famil y_lo
-18 abono back_to clientes correo gust- lleg- moment- momento not_pay nuestros por_eso por_la pron- pront- que_todo
-18 quedo quier_que salu-
-17 ENDURE_OK STANDING_OK credi_limit is plea- pleas- please segunda traba_con
-16 CHARGING LIMIT_OK LISTING NOT_SERVE_OK OPINION SERVICE and_we asi_que atenta- atentamente best companera dato-
-16 datos days deman_de entre extra for_the just late llego medi- nave pago- pagos pendie- salud- segun- segund-
-15 COUNT NOT_RIGHT_OK WARN_OK a_date administracion atend- buena by desco- descon- dese- have_not invoi- invoic- los
-15 mejo- pay pay_now pend- pendi- pendiente pode- pref- prim- revis- transp- venc-
-14 CALL_ME DISBELIEF_OK INTEREST MUST NOT_GARNISH URGENT_WORD anos autom- automa- cambia- conf- confi- cual- cualq-
-14 cualqu- earl- esper- firm- for_your from_us hace- has hope junt- mole- moles- molest- owe repa- repar- revisa-
-14 so_i ten vence week with y_le year- years yours
-13 COURTWARD CUT_OFF F_STAGE GOOD_NAME JOKE_OK MUST_OK NOTICE_OK auto- by_card by_the can_pay carg- como- comod-
-13 conse- contrato dejo dos enviam- enviamos estima- ha_sido invo- invoices limi- limit new no_sabem noticia
-13 nuest_clien pelo pronto propu- que_neces que_se sali- stil- still tiene to_you trabajar when_you whet- wheth-
-13 whethe- whether work- y_la
-12 AVOIDED CHARGE_OK GUILT_OK NOT_LEAVE_OK NOT_SLUR anyt- anyth- anythi- anything bothe_you clie- clien- client-
-12 codi- codig- codigo cole- confir- conte- cualquier de_las de_pago diga- dijo dispos- disposicion early el_codig
-12 espe- factu_que fall- falt- hacienda hand have_charg impor- import- inter- invi- juzga_de lo_hemos mens- mensa-
-12 mensaj- my_boss nadi- nadie necesite norm- one pagar_en podri- podria por propue- propuesta recib- recibo remi-
-12 ruid- ruido saba- sabad- see_you sido_un su sure sus_datos tard- tell_me the_new to_bothe urge- urgen- usted_nos
-12 vend- we_had went who your_credi
-11 DEBT OUR aqui atendi- atent- ayer boss bother cargo chec- close_the collea- colleague comple- coste de de_pagos
-11 de_trans digam- dupl- dupli- duplic- el_banco esti- estim- every- everyt- everything file firma from_you goes
-11 goods gusto habi- impo- la_factu la_lista le_dejo ley make_sure may mejor mensaje mont- no_le notici- nuevo of
-11 of_the old open pagamo- pagamos para_cualq pasad- por_trans preo- preoc- preocu- que_usted recu- repl- review
-11 senor- senore- senores speak_to tell transporte trou- troub- troubl- trouble two y_ya year
-10 000_euros CONTACT_OK HOPE_OK MENACE_WORD NOTICE NOT_MENACE PLEDGED ahora alba- albar- albara- alcanzar appr-
-10 card_or caus- cert- certi- certif- charge charge- check coin- coinc- coinci- coincide como_usted compr- cond-
-10 condu- conduc- cris- cuand_pueda date de_que dia_de duplicate el_paque el_progr envi- envia- envia_el ese eso_le
-10 estu- falta faul- fault fech- for forma- hacem- hacemo- hacemos hacer- had_a is_alrea it_has judg- la_ley la_nave
-10 linea_de link llega_el llegu- llegue mi my_colle norma- normal notic- perdo- pidi- pidio poda- por_el por_si post
-10 presta- prestamo prisa que_el que_pagar remin- repara- sabem_que seno- shou- shoul- should sido sorry_to su_trans
-10 the_old the_parce tiene_que to_say usted- ustede- ustedes verd- verda- verdad whic- with_us y_esta you_do
-9 DENOUNCE INTENT ORDINAL SEIZE_OK SOON_YA THIRD WASTE_OK WE_WANT a_usted afte- again_about apol- apolo- apolog-
-9 are_on can cele- celeb- celebr- cerrar charged coll- colle- comento contes- da day delivery denu- denun- denunc-
-9 descu- direct email es_una esta_seman fact- fecha feliz formal- forw- forwa- forwar- forward fue gent- gente hable
-9 imme- immed- immedi- it_be judge left lio lista make mande medid_del mien- mient- mientr- mientras nos_da numer_de
-9 ordere- ordered pagam- paso pay_by perdon- perdone phone port- primer- print- qued- queri- quiere recibido recog-
-9 remind- repo- salio sin_coste sobre_el soon start- stat- tell_us ten_years thro- throu- throug- through to
-9 todo_bien trans_o tues- tuesd- tuesda- tuesday un_acuer under_the used usted_le vein- veint- veinte vende- what_a
-9 wond- wonde- worr- y_se ya you_for you_know
-8 IGNORE_OK LISTS albaran algu- appre- apprec- atta- attac- attach- avise- banco be_at busy cambi_la cambiado camp-
-8 caso come conv- cust- custo- denun_del did digame does does_not el_abono el_conte el_enlac el_nuevo el_recib
-8 embar_la en_tres enla- enlac- enlace equipo esper_que estad- estad_de estado esto- estoy familia favor form-
-8 has_been have_you heari_from hemos_cambi imagi- imagi_que imagin- imagino insurers juzg- juzga- la_denun la_maqui
-8 line- linea llamar- look lune- lunes made me_when menu monta- necesi- no_hemos owe_you paqu- paque- paquet- paquete
-8 pasado paz perd- perdo_que podem- podemo- podemos podr- porte- prefi- prefie- prime- proced- que recep- recibir
-8 recue- recuer- revie- se_la segun side star- starts thank_you that_is the_insur ther- there todav_no tram- trami-
-8 tramit- viene visi- visit- which withi- within worry worry_about
-7 BADLY_OK BORROW_OK MEASURE NEVER_OK TELL WE_WILL_OK a_disgr a_look abie- abier- abiert- abri- acor- acord- acorda-
-7 adju- adjun- adjunt- after alcanz- amen- amena- amenaz- ano apolo_for apuro asha- asham- ashame- ashamed at_your
-7 basta_con belo- below both- bothe- but_to calid- calida- calidad can_be card compan- con_mucho con_su customers cut
-7 de_cuent debit denuncia descontamos diez_dias dife- difer- difere- diferencia dijo_que dos_factu ejecutaremos
-7 el_contr emba- entrega esperamos esta_usted estar- fin final firma- give got_lost habia hemo- hemos high i i_sent
-7 indi- insure- inven- invent- invit- juev- jueve- jueves june junta juzgado keep_the know_who la_difer la_junta
-7 la_segun le le_mande le_ofrec list- llav- lo_dejam manag- manage mant- me_dijo mond- monda- monday next no_sea
-7 nos_diga not_heard oblig_a of_accou office ofre- ofrec- ofrece- on_monda on_the opin- opini- opinio- opinion order-
-7 otra otra_direc parte pasa- patr- perm- placer plazo_de poss- possi- possib- possible post_the prefe- pudo rate
-7 rece- recogi- reen- reenv- reenvi- repla- replac- respu- respue- respuesta roga- rogam- rogamo- rogamos saludo
-7 samp- sampl- sample- samples seco- secon- second seve- shor- short so_the state- state_of statem- statement
-7 su_firma su_respu su_silen sund- sunda- sunday susp- suspe- suspen- the_goods the_late the_sampl todav- todavi-
-7 todavia toge- toget- togeth- together trans_nos un_descu un_place under unid- unida- uno us worki- workin- working
-7 writi- writin- writing ya_lo you_again
-6 CRIME_OK HARMING_OK RISES a_chanc abiertas acla- aclar- acuerdo adel- adela- adelan- adjun_el ahor- am_writi antig-
-6 antigu- atte- ayuda brok- broke- broken cafe close colo- comercial compre- comunicad con_el cons- consu- contacto
-6 copy corta- cose- cosec- cosech- cosecha could_you de_demor debe debi- decir_si del_contr del_local deman_for
-6 desea- detai- detail- details diga disa- domi- el_certi el_corre el_juzga el_mater el_tecni encar- erro- error
-6 es_solo escribo eso esper_de espero esta esta_manan este factu- factu_y factur- fami- famil- favor_de firmad-
-6 for_not free furth_actio gest- had have_any hizo imag- importante in_june invita- is_ready it_to janu- janua-
-6 januar- january la_calid la_esper la_inspe la_media la_polic la_prime le_venga let_us lista_de llegar lluv- lluvi-
-6 lluvia local_el lueg- luego mandam- mandamos mandar medid- mes mess- much- mucho muy_bien obliga on_tuesd orden
-6 owe_us pay_withi permi- phon- piez- poder polici- policia por_telef posi- posib- posibl- posible probl_con prod-
-6 produ- produc- que_falta que_haga queda_a quedo_a receiv- recepc- recepcion recogio responsabilidad resum- resume-
-6 resumen retr- retra- retras- sabem- sabem_si sabemo- sabemos saber_que saldo saldo_a sale- sea seas- seaso- season
-6 sema- seman- semana sent- sigue sobre su_ayuda su_corre su_dispo take- tal the_direc the_final the_seaso to_close
-6 torn- unde- us_a vendem- vendemos vendi- verg- vergu- vergue- verguenza vist- well while_we would_you y_las you_can
-6 your your_famil zona
-5 A_COURT LUCKY_YOU OUR_LAW_OK TALK_OK TOLERATE_NO TROUBLE_OK US VERGUENZA a_copy abogado about_it acco- actio-
-5 action after_the agradecemos alca- alcan- algun- alguna aplicado appreciate avisen- avisenos banc- boda cambio
-5 cerra_el cerra_la chance clos- comen_que compromiso con_este confi_y cont- convi- convie- conviene cord- cordi-
-5 cordi_salud cordia- cordial cort- coul- could dato de_admin de_vacac depa- depar- depart- departamento dias did_not
-5 diff- diffe- differ- difference direc_debit director do_not domic- domici- ejecut- el_conta el_inter el_lunes
-5 el_marte el_segur el_viern elec- elect- electr- en en_dos en_un enten_que entrad- es escrib- esta_factu estara
-5 family fichero fini- finis- firma_el firmado firs- first furt- furth- furthe- further garantizo good- goog- googl-
-5 google gran- grea- great happ- hemos_recib here_is herm- herma- herman- i_can inci- incid- incide- invit_a is_due
-5 is_on juzgad- la_fecha las_nueve le_envia le_manda le_paso le_resul le_viene llega- lleva los_porte manager mante-
-5 manten- marte- martes mas_remed media media- mes_no mete- meter mist- mista- mistak- mode- model- modelo moment
-5 mues- muest- muestr- muestras no_pague nos_dijo nos_pidio nueva nueve off_the option organi- paga_a pagar_a para_el
-5 payme_in penal- perdi- place- pleas_do podi- podid- podido police pong- por_corre portal portes previs- primera
-5 princ- princi- pris- problema prove_de proveedor que_estar rath- rathe- rather reac- recib_su recordatorios regards
-5 reme- remed_que remedio reminder repu- reput- reputa- reun- reuni- robo romp- saludo- saludos service sett- settl-
-5 settl_this settle si_neces si_usted size sorr- sorry statu- su_compa su_confi su_cuent su_pedid subv- subve-
-5 subven- subvencion supo- supon- supon_que supong- supongo take take_a tarda teni- the_deliv the_diffe the_judge
-5 the_month the_open the_trans thing thur- thurs- thursd- thursday tiend- tienda to_settl toma- tomar_medid trans-
-5 ultim_factu un_cordi usted_para veci- vecin- veint_anos vide- visto vuel- vuelta we_appre we_want when_the with-
-5 wonde_wheth wonder- woul- would y_el you_asked you_at you_must you_owe you_would
-4 ARE CREDIT_GONE DONT_OK FRAUD_CARE GIVEN_OK LAST SWORN a_fecha a_gusta a_juici a_manda a_shame a_ver abaj- abajo
-4 abono_de accou- accoun- acep- acept- agenc_de agre- al algun alta amena_con an ante- antigua apli- aplic- aplica-
-4 appl- approv- aprob- aproba- apur- arriv- as_a ask_you aske- asked atende- attached avis- basta be_late bloqueamos
-4 brea- calen_de calendario cambiar caso_omiso chan- chanc- clai- claim colle_the comp- compra con_sus concu_de
-4 confirmacion conta- copi- corresponde cove- cover- custom- date- dates de_alta de_compr de_diez de_mes de_nuest
-4 decide del_concu delay deliveries devo- devol- devolv- devu- devue- devuel- devuelto dia diez discul- do_you
-4 el_albar el_tiemp encan- encant- ends enseg- ensegu- enseguida entra- envio es_de es_un esta_pasan estam- estamo-
-4 estamos este_ano evit- evita- explic- explicacion extra- factu_abier faltab- faltaba fase for_a from_the gusta-
-4 gustar ha_devue hablam- hablamos hablaremos hacerl- harv- harve- harves- harvest hemos_inven hope_you i_expec if_it
-4 incluy- incluye inventado is_a is_attac is_there jefe juni- junio know_you la_empre la_ofert la_seman la_talla
-4 late_payme law le_adjun le_cobra le_llamo le_mando lo_puede look- looks luz mach- machi- machin- machine manda
-4 mando mano mantenimiento maquina me_know migh- might mucha_graci need- need_to no_desea no_hay no_pasa numb- numbe-
-4 number numero nunc- nunca off omis- omiso on_frida on_your opti- optio- orga- organ- ours pago_de pago_en pape-
-4 paper para_la para_su pasan- pasand- pasando payi- payin- paying payments plac- plan poli- porq- porqu- porque
-4 prec- preci- preocupe primero priz- prize prop- propo- quar- quart- quarte- quarter que_esta quedan quedo_en quej-
-4 quinc- razo- razon reach- recib_respu reclamar reclamaremos record- recup- recupe- reminders reply report result-
-4 retraso revisar sabe- salid- se_ha se_preoc se_quedo seguim- seguimos senti- senti_mucho sentim- sentimos seria
-4 serious servi- spea- take_all takes talla term- terms thank the_charg the_delay the_harve the_lawye the_machi
-4 the_statu the_time there_is thing- things this_invoi this_quart time_you to_check to_pay todo- todos tome- trac-
-4 tramite trim- trime- trimes- trimestre un_abono un_error un_plazo understand urgent- urgente van_a vat vecino-
-4 vecinos vemo- vemos vence_el wait- we_would were with_your works you_in you_pay your_call your_side
-3 30_de 3_2004 CHASE_OK CONVENIENT_TO EXCUSE_VERB FIND_OUT HIDDEN_FROM POLICE SHAME a_este a_recla acus- add addr-
-3 addre- addres- address agrad_que agree agua algun_probl amenaza anti- appe- appro- arrive asis- asist- bala- balan-
-3 balanc- balance banca- bancar- barn be_a befor_we both buen buen- cambi_el cambie- cargara carri- carrie- carrier
-3 case cerr- cerra- chanc_to cinc- cobro come- compa- con_la concu- concur- concurso conm- conmi- conmin- conten-
-3 contr_de conve- conven- corta_la cortar- cosa costs covers credi_note cuad- cuadr- cuat- cuatr- cuatro cump- cumpl-
-3 cumpli- darl- de_clien de_empre de_no deja- dejam- dejamo- dejamos dejar del_10 delay_was deman- demand depar_de
-3 descuento desde_la digame- digamelo disculpe due efec- efect- el_aboga el_cambi el_descu el_ingre el_jueve el_numer
-3 el_plazo el_porta el_servi electronica en_pagar ener- enero enhor_por es_muy every_is everyo- everyone explan-
-3 explanation factura facturas falta_el fest- festi- festiv- festivo few few_days fiche- fiche_de ficher- fina- fine
-3 firma_en fix for_us gett- getti- gettin- getting go_throu good gracia- gracias happy hard hasta_que have_paid heal-
-3 healt- health hesit_to hesitate info- infor- inform- ingreso insu- insur- is_fine is_no its junto- juntos keep-
-3 keepi- keepin- keeping know- la_comun la_ultim la_visit la_zona las_muest le_invit le_pedim leav- ley_3 llevar
-3 lo_vemos manan_y medida medida- medidas mentio- month move movil nada necesitamos necesito nos_pide not not_hesit
-3 noth- nothi- nothi_to nothin- nothing nues- nuest- nuest_cuent nuest_servi nuestr- nuestro obli- oblig- oficin-
-3 otra_vez pagar_hasta palabra para_poder parte- partes pasa paym- payme- paymen- pedido pedim- pedimo- pedimos pena-
-3 pensa- pequ- peque- pequen- permit- person porqu_no precio- prefiere preoc_por presu- presup- presupuesto propu_de
-3 prove- provee- prox- proxi- proxim- puede_decir purc- purch- purcha- quedam- quedamos queria- queriamos rati-
-3 reache- reached read relat- relati- relationship remed- remedi- remit- reputacion responsable retra_la reunio-
-3 reunion s saber_si segur- shame si_la si_no si_ya sile- silen- silenc- silencio sirv- sirve some- speak su_reput
-3 surv- surve- survey tan tarda_en tells termi_en termino that the_accou the_bank the_carri the_count the_first
-3 the_next the_surve the_warra threa- threat- threatening tiemp_que todo_lo trus- us_and us_with vamos_a vier- viern-
-3 vierne- viernes will_see work y_no y_puede y_quere you you_a your_trans
-2 10_2026 15_10 40_euros 845_00 CONDUCT ENDS_OK LATE_OK MEASURE_OK a_day a_los a_rough aboga_de abonad- abonado
-2 account acordamos adjunto afec- afect- afecta agree- agree_with amount anter- anteri- anterior apologise approved
-2 are_going are_in arra- arran- arrang- asci- ascie- ascien- asciende asked_us aun aviso_de ayudar- baja be_round
-2 behi- behin- behind bill buscam- buscamos cali- call_me cambi_de carga- cargar- cargo_de chang- change check_wheth
-2 completo compras compro- confi_si confirma const_el conteste contrario count- county cuand_le cumpl_lo cumple dama-
-2 damag- de_aboga de_ayer de_envio de_progr de_septi de_todo del_banco del_juzga deliv- delive- descue- deta-
-2 devolver devue_el dia_20 dia_5 digan- digano- easi- easie- el_cargo el_juici el_pago el_venci elij- elija
-2 embarrassed emit- emiti- emiti_la en_caso en_enero en_insta en_nuest en_usted equiv- esper_su espera esta_en exis-
-2 exist- factu_de factu_del factu_por famili- fecha_de fich- final_de firmo fisc- fisca- for_it forc- force- force_to
-2 forced frid- frida- friday gues- habl- hablad- hablado habra half help help- helps hemos_dado hesi- hesit- hesita-
-2 hi hoy_mismo i_will igual- incidencia indic- indica- infor_de inter_de interest into invoice is_easie is_still
-2 la_cuent la_feria la_recep la_resol la_situa la_tiend las_moles last lawy- lawye- lawyer le_comun le_guste legal
-2 like_to madre mart- may_have me_confi mediac- mediacion messi- messin- messing moleste molestias montaj- montaje
-2 nif ninguna no_afect no_tenem nobo- nobod- nobody nos_debe nos_gusta nota- notar- notari- now nuest_aboga nume-
-2 numer- ocho ofic- ofici- oficina olvi- olvid- on_invoi once otro our_recor pagado- pagador pagar_el part parts
-2 patience payme_of pens- perdid- pide piens_pagar por_nuest precios prefer- prem- premi- previ_de prog- progr-
-2 progra- programa proj- proje- projec- project prom- que_tiene quiera recept- recoge- records recovery rega- rema-
-2 remai- remitt- remittance repart- reputation resolvemos resulta room roug- rough rough_date roun- round say
-2 segun_nuest septi- septie- septiembre seven ship- shoul_be si_prefi sin statut- statutory sugg- sugge- sugges-
-2 suit- suits summ- sus_clien taken tamb- tambi- tambie- tambien tanto tarde tarj- tarje- tarjet- tarjeta the_bill
-2 the_date the_due the_end the_fair the_polic the_shop to_do to_the toda- tomar transfer una_fecha unti- until
-2 until_you vencid- venga- vien- visita waiti_for we_owe we_sent which- whiche- whichever wondered would_be
-2 would_like would_rathe ya_esta ya_ha you_get your_reput yourself
-1 30_days BEFORE_THIRD BUT_PAY CALLED DAYS_OK OTHERWISE PARCEL SHOUTABLE STILL_OK SUIT a_dia a_las a_media abierta
-1 about_the accep- accept acti- admit- after_your agradeceriamos albaranes am_sure amab- amabl- amable and and_the
-1 answ- answe- answer apro- are_happy arreg- arregl- arri- audi- audit- audito- aunq- aunqu- aunque bett- bette-
-1 better calli- callin- calling cans- cansa- cansad- carr- certificado check- choi- choic- choice come_from come_to
-1 comen- coment- compl- con_los con_nosot confiamos confirm confo_a conoc- consec- consum- consumo conta_y contab-
-1 contable conte_a corre_se cred- credi- credit cuand- cuando cuenta de_40 de_los de_recib de_su de_todos de_traba
-1 de_un decir dela- desde_el devol_el direct- disg- disgr- disgra- due_on ejec- ejecu- el_30 el_docum el_iban
-1 el_model el_preci el_prime el_repar el_retra embarr- empresa en_este en_toda entendemos esa esta- estimada exped-
-1 expedi- expediente faci- falls falta- figu- figur- figura fiscal gesto- glad go ha happe- happen- happy_to have_the
-1 haya help_us i_know i_spoke iban if_anyth in_our inclu_en inco- inspe_de inspeccion insta_para instag- instagram
-1 instal- intereses is_nothi is_the juic- juici- juicio la_canti la_entre la_manan la_nueva la_puert la_tarif lack
-1 lack_of lamentamos le_envio le_inclu le_queda lo_ha long- longe- longer los_albar los_dias love- mana- mand- matc-
-1 mayo- me_lo meas- measu- measur- mini- mistake move- mucha neces_de ningun- no_choic no_piens nos_confi nos_ha
-1 offi- offic- pact- pacta- pactad- pagara part- pasar_el pasara pati- patie- patien- pedid- pendi_de pendientes
-1 perdo_la perf- pienso plann- pleas_let polic- pone- porta- precio prefi_que premis- premises proce_al procedimiento
-1 propos- proxi_remes puedo purs- pursu- que_hemos que_mas que_me que_nuest que_pague que_viene quiz- quiza rais-
-1 read- reca- recib_de reco- recog_el recogida remain- remes- remesa remit_la remito reparto required resul- said
-1 se_le se_paga se_que se_va segun_vez send_the servic- servir- servirle si_nos sigu- so_that sobre_la soli-
-1 solicitor someo- someon- someone soy spoke stoc- stock su_caso suppliers tant- tari- tarif- tarifa the_10th
-1 the_balan throu_the to_get to_put to_send to_your today trabajo tribunal una_factu unos us_know usted_no usted_que
-1 vaya vea vuelv- vuelv_a waiti- waitin- waiting we_do when- whene- whenev- whenever wife works- worksh- workshop
-1 you_like you_said your_premi your_promi your_time your_wife
1 AWAY DESPITE FAMILY KNOWS_WELL SUFFER TAKE_AWAY WARNING WORTHLESS a_credi a_defau a_olvid a_todos accounts actit-
1 actitu- actitud actua actua- admiti- al_corri all am amou- amoun- and_pay antes_del anul- anula- apun- apunt-
1 are_takin asesoria ask ateng_a atengase avoi- avoid- avoidi- avoiding ayud- be_heari be_in be_very befor_the beha-
1 behav- behavi- behaviour bill- cale- calen- calend- call carad- caradu- carta_en chase che choo- choos- cobrar-
1 comer- comerc- como_no companeros comu- comun- comuni- confo- confor- conocer consta corri- corrie- corriente
1 cortaremos cumpla dano- danos de_cobro de_prove de_retra de_siemp de_usted debt dejar- dejarl- dejen dejen_de dere-
1 derec- derec_a derech- derecho despe- desped- despedir dia_mas diner_a discu_el disgrace docu- docum- docume- doin-
1 doing dura el_embar el_pedid el_regis emai- embar- en_el en_su en_una encarg- enco- encon- encont- end_of ense-
1 entre- entreg- equi- equip- esco- escr- escri- esperar esta_de estaf- este_corre excusa- excusas excuse- excuses
1 exig- exij- exijo expect expli- extension face feri- feria fiar firmar for_our gave genero got ha_tenid habr-
1 hace_falta hacer hacie- hacien- heari- hearin- hearing hemos_habla hora- hurt- i_am i_need if_the impres- ingr-
1 ingre- ingres- inter_in into- intol- intole- intolerable inve- jurid- juridi- just- la_agenc la_culpa la_obra
1 le_inter le_pido le_reque le_va lend lette- llama llamaremos llevam- llevamos many mas_de meno- ment- menti-
1 mi_aboga mis month- months morn- morni- mornin- morning must_be nece- neces- negociar ningun no_admit no_cumpl
1 no_pagar no_puedo no_tenga not_be not_payin noti- oblig_to olvida- olvidar opci- opcio- outs- own pagad- pagan pague
1 pague_ya partn- partne- pay_on pay_our pay_up payment pedir pequena peri- podem_esper poner por_favor promi- promis-
1 publ- publi- que_haya que_lo real- reason- reasons receive received recibi- regis- regist- regr- regre- regret
1 relac_con remin_you requerimos reser- reserv- reso- resol- responder sabe same se_puede secu- seguro send- sepa
1 servim- servimos sham- sher- sheri- sherif- sheriff show- si si_hay siem- siemp- siempr- siempre signe- signed
1 sigue_sin sinv- sinve- sinver- solu- somet- somo- somos spok- spoke_to su_actit su_casa su_impag subid- subido sue
1 suppl- suppli- surp- surpr- surpri- surprise tall- tarda- tell- the_last the_same them they this_will tire- tired
1 to_chase tomar_carta total treat tribun- ultimo un_juez una una_denun us_on usted_unos vera via volu- vuelt- want
1 warn- will_take yet you_will your_busin your_last your_reaso your_word
2 EXCUSE_OK LACK MEASURING OTHER_OBLIGATION PREVIOUS REMAIN SUE SWORN_WHAT TO_AVOID WEARY_US a_busca a_hacer a_ir
2 a_pedir a_pesar a_poner a_queda a_tiemp a_una abog- aboga- abogad- about_this acabo acci- actu- acue- acuer- acuerd-
2 agra- agrad- agrade- al_pago are_a arre- arrived ases- aseso- asesor- asi_no ateng- atenga- avisaremos bast-
2 by_frida caer_el call_us camin- camino cansa_de cara- care charg_for chri- chris- christ- christmas clear- clearl-
2 clearly cobrar coja compo- compor- comportamiento conforme congr_on contac- contar- copia corte_de cost count_court
2 credi_score cuanto cumplido dare- darem- daremo- daremos de_baja de_marea de_nuevo de_pagar defa- defau- defaul-
2 default dejad- despu- despue- despues dias_no difi- dific- difici- diner_de dire- direc- el_juez embarg- empres-
2 equif- equifa- equifax esta_al excusa expec_the expect- expected extens- face- faceb- facebo- facebook failu-
2 failur- failure fath- fathe- father ficheros five fool- fools forma_de foto- fotos fotos_de from_our gast- gasto-
2 gastos ha_agota ha_cumpl haber haga_falta hare- harem- haremo- haremos have_your hemos_llega hemos_tenid here- hijo-
2 hijos hoy_no idio- in_this inde- inic- inici- inicia- ir is_our judgm- judgme- judgment jueg- juri- justic- justicia
2 juzgados kind- kindl- kindly knows la_ejecu la_merca lame- lamen- lament- las_costa las_factu las_medid le_agrad
2 le_conta le_prest le_servi like_you llame- loca- los_inter los_juzga los_tribu mal_pagad mala_fe manc- manch-
2 mancha- maqu- maqui- maquin- mare- marea- me_pague medio mercad- mercan- mier- money_now morosi- morosidad moroso-
2 morosos must next_time nigh- night no no_paga no_puede no_quier no_se no_vamos nos_vemos nos_verem not_care noticias
2 nuest_aseso nuest_y o_se oblig_de obliga- obligacion ocas- ocasi- ocasio- on_faceb only orden- ordena- othe-
2 our_money our_next pacie_con pagab- pagame pagar_las pagar_no pagar_y pague- para_cobra para_pagar pay_in pay_your
2 pedid_en persi- persona pesar pida- piensa plei- pleit- pleito poca_vergu ponga- pongo por_que por_usted propi-
2 prov- proveedores puede_pagar que_habla que_la que_poca queda quedar quic- quick recla_por recov- recove- recuerde
2 refe- refer- refere- regar- regard- regis_de repe- repet- repeti- rese- resen- resp- respo_con reti- retir-
2 retur_the rueg- ruego saber sabra salda- scor- score se_acabo se_compr sect- secto- sector segui- seman_que sendi-
2 sendin- sending sign- sin_mas situ- situa- socia- solic- solici- someth- something son_unos su_compo su_deuda
2 su_ofici sum sumi- sumin- sumini- suministro tecn- tecni- tecnic- tecnico tengo_que termina think_we thir- third
2 time- times to_a to_be to_court to_find to_let to_take toca tomar- tomare- tomaremos tore- torea- traba_de tran-
2 trea- tribunales ultim_vez un_prest unic- us_to usted_por van vas vas_a vencim- veni- visit wait we_have what_you
2 with_the witho- withou- without wors- wron- wrong you_had your_fathe
3 ACTIONS_OK CANT_PAY CHARGE CONSEQUENCE DISTRUST ENDURE FAITH GENTRY HOPE_NOT INTENT_NO NOT_PAYING PATIENCE PAYOR
3 a_sus acab- accio- admi- again_you agencia ahora_mismo alma- almac- almace- almacen alwa- alway- always ante_los
3 aparece arrives busc- busca- but cambiamos can_not clea- cliente cobraremos compra- comun_que conta_con contesta
3 conti- contin- contr_su corre corre_que corte cosa- cosas costa- cuant_antes cuent_de cuenta- cuentas da_igual dado
3 dar de_credi de_moros deber_saber decir- deje- del_viern delan- delant- delante dema- demas desca- despa- despac-
3 despacho detal- detall- detr- detra- detra_de detras dice dispo- do_i el_clien el_dia el_diner el_ultim emple-
3 emplea- empleados empr- empre- empre_de en_googl encar_de enou- enoug- enough ento- enton- entonc- entonces enviar-
3 esta_confo esto_es ever everyb- everybody exigim- exigimos expe- expec- exte- exten- faile- faile_to failed failu_to
3 gasto_de guess habe- hasta_aqui hasta_el hasta_las have_until hold hour i_was igua- incl- inclu- inclui- infor_a
3 informaremos ingre_el inst- insta- interested it it_will it_would juega juez la_pacie la_vida las_accio le_da
3 le_expli le_recue le_voy les liab- liabl- liable llam- llamad- llamado llegara look_at los_demas mas_tiemp me_parec
3 mercancia moni- monit- monito- monitorio need_a next_week no_esta no_podra nomi- nomin- nonpa_will nos_oblig not_a
3 not_recei not_you notice notificacion of_yours ofer- ofert- oportunas other otra- otras our our_solic pagar
3 parec_bien payer payer- payers pedi- pedire- pediremos pena perde_el perder perder- perdera perio- pida pien- piens-
3 poca podra pondr_un prest- procu- procur- prof- prome- promet- pror- prorr- prorro- prorroga pueda que_debe que_esto
3 que_le que_te reas- reaso- reciba recordatorio recuerdo remov- repor_you requerimiento resolv- respo_de ring roba-
3 sabr- se_juega sent solo soluc- soluci- still_not su_culpa su_empre su_falta su_negoc sus_emple taki- takin- taking
3 this three tiene_en time_is to_have to_our to_see toda_la trag- traga- transcurrido ultima usted_de usted_se va
3 vacaciones vencimiento veo vida want_to wast- writt- writte- written y_pague you_and you_need you_to your_debt
4 24_hours ALL_SAY BE CUT_FUTURE DAMAGE_US FAULT HASTEN NOT_SERVE NO_INTEREST ORDER_OK REGRET YOUR_FAULT a_bank a_caer
4 a_compa a_la a_llama abou- about acaba_en acabar admin- admini- advi- advis- anot- anoth- anothe- another antes
4 apar- apare- aparec- aplic_un asne- asnef atie- atien- avisad- bank becau_of been boni- bonit- book- busi- busin-
4 busine- business care- carte- casa cinco cita- clas- clase clien_que clients como comprar conce- const_que contra-
4 corr- cost_you costas court customer de_inmed de_una decen- decenc- decep- deci- decida deje done doy ejecuc-
4 ejecucion el_asunt empresas en_asnef en_conta en_las en_que este_mes excu- excus- expla- favo- fe func- funci-
4 funcio- garantia ha_pagad hear hipo- hipot- hipote- hoy impaga- impagados includ- incluiremos insp- inspe- inspec-
4 ira la_clase le_doy leave_us liqu- liqui- liquid- lo_agrad lot maki- makin- making manda- maquinaria mean- means
4 menudo merc- merca- mire moro- moros- no_es no_more no_te nombr_y nonp- nonpa- nonpay- nonpayment not_paid not_to
4 not_want nota ocasiones of_our of_your oferta otro- otros our_credi out_of pagado pagu- pala- palab- palabr- parar
4 parc- parce- parcel parec- parece pasar_a period- pido poco_de pondre- pondremos profe- profes- provi- public- pueb-
4 puebl- pueblo puntu- puntua- que_tenga queda_mas quedad- quedado ready_for recib_el reser_el retira- run_out saldr-
4 sepa- ser sera sera- seran sick su_mujer suma- suya tenem- tenemo- tenemos tenid- tenido terc- terce- the_right
4 the_wrong tiemp_para tien- tired_of to_hear traba- trabaj- trae- transc- treat_us trust- un_dia un_poco us_like
4 usted_la vaca- vacac- vacaci- veng- vere- verem- veremo- veremos ware- wareh- wareho- warehouse will_come will_make
4 ya_no your_clien your_compa
5 BE_FUTURE CONVENIENT DECENT DONT_COME EXPOSING HARSH LIMIT_HARD NOT_RIGHT OBLIGED ONLY POSTER REQUIRE TOLD_ALREADY
5 WEAK_SLUR YOU_BROKE abona- acabar- agai- again are_not arrive- bueno- buenos chasi- chasin- chasing civi- civil
5 cobr- cobra- compar- compr_y con_usted consider cour- court- credi_insur credito de_esta de_impag de_manan deben
5 decirl- del_secto deli- el_pelo en_los encargado end enfo- enfor- enforc- enforcement enviaremos escri_de escribirle
5 esta_situa euro- euros exigi- expl- expliq- falta_de finan- financ- fire firm forg- forma fraud graci_a guard_civil
5 guardi- guardia habla- hablar- have_had hear_about heard hist- histo- histor- honou- horas ignori- ignoring igual
5 impago incu- incum- incump- is_in keep la_relac la_total le_ayuda le_quita le_recla let_me lette_we like lo_comen
5 los_gasto manan_a menu- menud- nada_que negoc- negoci- no_lo no_me nos nuest_diner nuestras obra of_you on_our paci-
5 pacie- pacien- paciencia padre pare- pasar payme_is pero por_lo problem proceedings prove_para puer- puert- puerta-
5 puertas quier- quit- quita- quitam- quitamos recibira repor- reque_de requer- responde run se_enter segur_que
5 servicio shop si_quier situac- situacion small staf- staff su_tiend sus_prove telli- tellin- telling thank_to
5 the_credi this_matte tiem- tiemp- tiempo time_i todos_sus total- totali- totalidad traba_y trai- trasl- trasla-
5 ulti- ultim- una_pena una_vez vemos_en ver we_know you_could
6 AGAINST COSTS_YOU DENY ENDED EVERYONE KNOWS_LIKE OWES_US STILL_UNPAID TIME_WASTE TROUBLE UNTIL VISIT WILL_NOT a_new
6 a_un abonar abso- absol- absolu- actuar- acud- acudi- agotado ante avisa_a avisar- baili- baili_will bailif-
6 bailiffs calle cance- cancel- cara_de chas- coche collec- collection consi- consid- contract corres- coste_de
6 court_but courts cuen- cuent- de_hoy de_la de_tres deja desa- dich- due_date el_justi el_mundo envie- es_la escrit-
6 estan_hacie fail- fair felicito go_to grem- gremi- gremio haci- had_to hasta_cobra have have_to hear- holi- holid-
6 holida- hono- hora hour- hours insist- intent- inter_y justif- justificante kind la_deman la_deuda la_furgo la_proxi
6 las las_diez le_hemos le_vamos llama- lo_mismo local lost manan- manana matt- mund- mundo nego- ni_un ni_una
6 no_habra no_querr no_recib no_respo no_volve nos_queda notifi- nuest_confi our_books padr- paga paga- pagar-
6 pagar_es pasar- pay_the pedir_el perde- perh- perha- perhap- perhaps perso- plazo pondre prep- prepa- prepar-
6 prese_la proce- proxima puls- que_abone que_estan querr- recibimos recor- respo- respon- restau- risk shoul_know
6 si_es site sobr- stor- story su_factu suppo- suppos- suyo te_lo the_contr todas todas_las told tomo- tomor- tomorr-
6 tomorrow tota- trad- tranq- tranqu- transf- us_no usted_en vece- veces venga volv- volve- volver- with_it with_you
6 you_leave your_name
7 AUTHORITY CHARGE_OURS COMING FUTURE HAND_OVER HOLD_LIABLE IGNORING I_AM OUR_ACTIONS PUBLISH TIMES UP_TO_YOU a_que
7 abone acabe acce- accou_is anda- be bien- biene- bienes buena- buenas call- cobrad- con_que confia- conoce- const-
7 contra copia_a correo- correos cuento de_ser de_sus debe_de desp- dine- diner- dinero ejer- ejerc- ejerci- el_coche
7 emails en_manos enho- enhor- enhora- enhorabuena escrito espera- factu_en forge- forget fran- frau- fund- graci_por
7 hablar hacer_una haga_el have_a hay_que holiday how_you i_would immediate importe in_full inten- invoi_is irre-
7 irres- irresp- is_going it_on la_que le_ha letra- letrad- llama_a lo_de mala manos_de marz- marzo matte- matter much
7 need no_va noso- nosot- nosotr- nosotros obra_y ough- ought ought_to our_colle pagarl- palabras pase paye- pedir-
7 peop- peopl- people previ- que_venga queda- queda_usted reall- really receip- receipt recib_la retu- retur- return
7 saldra see set si_le sin_pagar socio- socios son su_padre suel- tamp- tampo- tampoc- tampoco tax the_money the_trade
7 trab- un una_empre una_trans vamo- vamos voy ya_hemos you_never your_accou your_bank
8 ANOTHER_OK AT_COURT DISTRUST2 HARM KEPT_OURS LATE_ALWAYS MANY NEVER_PAY NO_EXTENSION NO_INTENT PAID_MONEY PAY
8 REPORT_TO WARN_YOU WEARY a_pagar abogados agenci- agota_la alte- alter- altern- and_you any_more asi asun- asunt-
8 asunto bank_trans cada_dia cent- centr- centr_de cheq- chequ- cheque comunicacion con_otros confi_en confianza de_lo
8 dece- detalle discus- dist- dond- donde dos_dias el_detal empl- en_mi ente- enten- entend- es_el ever- get grup-
8 grupo hace hecho igno- ignor- inme- inmed- inmedi- inmediato is_your judicial justi- know know_where letr- lo_envia
8 long lovel- lovely mal mayb- maybe misma mismo muje- mujer nos_esta not_make on_a or_we over phot- photo- photos
8 plant- plaz- poco por_no prese- presen- punt- punto que_a que_es que_pase quedar- quedara reclamacion reclamarle
8 report- send supp- tengo_un the_payme thin- tiene_un tont- trade tres trib- tribu- trie- tried uste- vez_que voy_a
8 we_can we_deman we_tried
9 CHASE GIVE_YOU HOW_OFTEN OWE SHAME_FEEL WEARY_OK about_your accion- acciones agenc- agota- agotad- ahi and_a ayuda-
9 books canc- centra- company compe- compet- compla- cuanta- cuantas deuda disc- discussion el_impor entie- entien-
9 es_usted esperando even felic- felici- for_you furg- furgo- furgon- furgoneta haga_la hay judi- judic- judici-
9 las_buena mano- manos mas muy neces_que negocio para_que parti- pay_me pers- person- plazo- plazos pond- pondr-
9 por_un pres- prev- proc- que_nos quien quier_ver record right seri- su_maqui sus tener_que tengo termi- termin- tome
9 transferencia up usted_el va_a venda y_a
10 COURTPAPER ENOUGH_GIVEN FILED HAVE_ONLY MERIT_OK MOCK_HARD a_parti acces- camio- camion cien- cient- ciento claro
10 comi- cuan- culp- culpa damo- damos de_nosot deber- deberi- deberia deud- discu- email- enci- encim- encima enti-
10 estar felic_por going_to impa- impag- impr- in_the in_your insi- insis- juga- la_via mande_el necesa- necesario
10 no_ha nos_lo parti_de partir perdido plan- pleas_call por_cient por_las que_no queda_sin righ- shal- shall shall_i
10 si_hace si_para smal- su_nombr team that_the the_order time todos_los tras- unpa- unpai- unpaid we_are what-
10 will_tell
11 400_euros AGAIN LABEL OTHER_RUDE RISING SHAME_WORD THEN_NOT VIRTUE WE_WILL bad bail- con_lo contestar contr- cuant-
11 detal_de embargo goin- going here mese- meses necesita nice notif- o_no order recue_que se subi- subir- tele-
11 telef- telefo- telefono than- tiene- tienen tres_dias you_have
12 AGAIN_HARD DAMAGE_OK GARNISH TERM a_lo atra- atras befo- befor- before bein- being cami- conci- confirme direcc-
12 direccion disp- full haciendo la_cara llamar lo lo_suyo me name need_the out paid procee- put recl- recla- reclam-
12 rela- suer- suert- suerte vendr- volve_a we_will wher- where will y_nos y_sin yo
13 CONTACTS FAULT_OK GOING LIED_US NOT_A_BANK PROVERB RIGHT_NOW SEEN_OK STOP_IT TIME_OK YOU_ARE_A abone_la clar-
13 de_comer de_recla desd- desde discut- han hast- hasta hech- i_have or queda_con stra- te tend- tendra tener tenga
13 the_whole this_is toda vez vive whol- whole will_be you_think
14 DAMN EXPOSING_OK FAMILIES KNOW_WHERE a_lleva alre- alrea- alread- already antes_de asi_nos compa_to con_nuest conc-
14 coun- de_embar factu_no haga have_been no_conte nuestra por_su quiero resta- sale se_queda tendr- the_chequ
14 the_court the_invoi y_asi yours- yourse-
15 BREAK OFFICIAL PAYVERB VICE agen- alrea_paid debe- he mandaremos mism- mone- money relac- relaci- relacion remo-
15 thank- thanks very will_not
16 BECAUSE_YOU COLLECT EXCUSE EXPLAIN_WHY FED HARD_NOW LITTLE MISFORTUNE OUR_MONEY STAGE_PUBLIC UNPAID cara estan how
16 llega mandar- para- sort yourselves
17 BAD_LISTS MONEY YOUR aseg- asegu- asegur- carta it_out no_nos on_time rele- rest- trabaja
18 ENDURE_NO F_OUTSIDER HAS_MONEY LAWYER NEVER_SEEN are llev- more se_lo think to_ask
19 ALWAYS_AFTER COLLECTOR CONGRATS CONTENTIOUS CRIME HOURS WE_ACT caer every nuest_factu soci- tene- usted you_are
20 BUREAU NOT_PROUD SOCIAL TAKE TALK_OVER el_telef gana- le_llega lleva- what
21 PAYORDER SLUR WORST cart- quie- su_direc
22 F_NOW NOT_TRUST a cada
23 COLLECTING FORGET F_PAYUP YOU la_trans
24 ROUGH
25 CALLING_FROM LEGAL NOT_LEAVE REQUIRE_HARD WILL todo_el
26 ENDS_BADLY teng-
27 way
28 IF_UNPAID LIE MOCK lo_que
29 GUESS
30 GUILT NAG_HARD
31 COMMAND_HARD DISBELIEF EXPOSED JOKE ni
32 ANOTHER_LIE FOLK
34 F_MENACE F_WOUND
35 ORDER_RUDE esto
37 F_STALL
38 DISAPPOINT STANDING
39 TIME_UP o
42 IGNORE
45 BADLY
46 BORROW
51 FUTURE_WE
57 F_LAWSUIT
"""
