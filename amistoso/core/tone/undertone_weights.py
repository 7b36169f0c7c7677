"""What each stem and meaning weigh in the undertone; written by tests/core/tone/learning.py, not a hand."""

LEARNT_FROM = "b09c41b3d0dee9dc"
BIAS = 5.25
SCALE = 4
WEIGHTS = """
-56 F_EASE
-43 F_SORRY
-42 F_FARM
-37 F_PLAN
-36 F_KIND
-34 THANKS
-32 F_OFFICE
-31 F_BUILD
-30 F_BOOKS F_EVENT F_SHIPPING F_TRUST
-25 AWAY_OK bien
-24 F_WEATHER PERMIT
-23 in the
-22 GOOD_NAME so
-21 F_HOTEL
-20 OBLIGED_OK at el
-19 CUT_OK F_THING from is mejo- note
-18 # F_GOODS F_MEETING NUMBER camb- cambi- juzg- pref-
-17 con segu- was
-16 us
-15 COMMAND_OK LISTING aleg- gusto invi- persona revi- when
-14 ENDURE_OK MUST_OK OURS abri- charg- coste deci- diri- ese gust- inter- mome- momen- nada new su want-
-13 LIMIT_OK NOT_THIRD aten- del did falta lleg- mens- mensa- mensaj- nos paso pay pidio pued- reci- revis- two usua-
-13 usual with
-12 HELP MISF_OK abono acla- aclar- alegr- any char- cleare- cleared clie- clien- earl- erro- half invit- invoi-
-12 invoic- invoice late list- mess- owe pago peso plea- pleas- querem- queremo- queremos righ- right settle-
-11 COOLPAY EXPLAIN_OK GOODS NAG NOT_GARNISH RISES WILL_NOT_OK anyt- anyth- anythi- anythin- anything autom- automa-
-11 automat- by charged clear- conf- contacto dato- datos days decid- ines interr- interru- invo- la mara- nuev- porte-
-11 quer- repl- resu- went
-10 FAITH_OK NOT_DENOUNCE NOT_ONE REPLY_OURS abrir agre- ahora awar- cambia- cambio charge- clea- compr- corresponde
-10 entre facturas falt- fech- fecha juzga- let los male- mes messa- messag- moment- momento notice- oficin- oficina on
-10 pagamo- pagamos pend- pendi- pendie- pendien- pode- reac- repara- revisa- safe sale- salud- sett- settl- this work-
-10 writi- writin- writing year
-9 CHASE_OK INTEREST NOT_MENACE STANDING_OK STILL_OK ano boxe- boxes cert- colleague correct- cort- debit dejo dos
-9 enca- envi- escuc- escuch- escucha- escuchar espero fact- factura- fall- fin for fue hard invoice- invoices judg-
-9 marav- maravi- maravil- mensaje necesite notic- of pagam- pago- pagos pase pendiente person- pidi- prefe- prefi-
-9 prefie- prefier- prestamos propo- puede rece- recib- sales sali- salu- sms tanto te tell thank wante- wanted
-8 CHARGE_OK DENOUNCE NOT_LEAVE_OK NOT_SLUR OPINION THEM WE_WILL acuerdo atta- attac- back basta been betw- betwe-
-8 betwee- between brea- campa- campan- campana certi- certif- certifi- chec- check colo- comercial companera confi-
-8 conta- corre- dear debo dejam- dejamo- dejamos denu- denun- denunc- denunci- dupl- dupli- duplic- duplica- early en
-8 error falla- fallad- fallado ferr- figura firm- hell- hello insure- juzgado line- linea llegad- lluv- lluvi- lluvia
-8 mejor mejor- mist- mista- mistak- mont- or paus- phone please por port- posi- posib- posibl- posible prestam-
-8 primer- prod- produ- produc- propon- quedo quere- recibo repon- repone- ruid- ruido segun segun- segund- segunda
-8 send subj- subje- subjec- subject ten term- ther- there todav- todavi- todavia transp- transpo- venc- vend- venir
-8 worr- worry wrot- wrote yest- yeste- yester- yesterd- yesterday
-7 BUT_PAY CONTACT_OK COUNT CREDIT_GONE FEW GUILT_OK IGNORE_OK JOKE_OK NOT_RIGHT_OK PAPERS aclara- acom- add
-7 administracion afec- afect- after algo alguna arriv- atend- atendi- atenta- atentam- atentamente attach- ayer best
-7 cambiar camp- can cerr- cerra- charge cliente clos- coincide collea- colleag- como- comod- correg- corregi- cual-
-7 dias diga- dijo dio ella email encanto ener- enero enviam- enviamo- enviamos escu- esperam- esperamos estima-
-7 estimad- every- factura fian- fies- fiest- fiesta- fiestas figu- figur- firma form- furt- furth- furthe- further
-7 good hamp- hampe- hamper herm- herma- herman- i indi- intereses inven- invent- inventa- invita- janu- janua- januar-
-7 january juev- jueve- jueves know liste- llego lleva medi- mismo mode- nave neve- never ning- ningu- ningun norm-
-7 noticia nuestro- nuestros pelo podri- podria prim- prisa promise pron- pront- puedo puntual quiera recep- recuerdos
-7 road seas- seaso- season seen septe- septem- septemb- september seria sirv- stay- stays termino toda- took usted-
-7 ustede- ustedes vein- veint- veinte vence veni- vers- versi- versio- version work works woul- would you
-6 DAYS_OK EXCUSE_OK NOT_SERVE_OK PLEDGED TELL TERM UP_TO_YOU WARN_OK WEARY_US acco- accou- accoun- agradecemos agree-
-6 algun- alli anos apli- aplic- apol- apolo- apolog- arou- aroun- around arri- atent- buil- build- card caref- carefu-
-6 careful cerrar client client- close comer- comerc- comerci- confir- confirm- contes- contrat- contrato conv- copy
-6 correc- crec- cualq- cualqu- cualqui- dato daug- daugh- daught- daughte- daughter decide delet- desc- desco- descon-
-6 descont- devolvemos dife- difer- difere- diferen- diferencia digan- digano- dime dispos- disposi- disposicion duda
-6 embarga- encu- encue- enla- enlac- enlace entregar envia- eso estab- estaba esti- estim- estuv- falta- faltan faul-
-6 fault firs- first formu- formul- hacem- hacemo- hacemos hacienda henc- hence if importa- incr- incre- inte- into
-6 judge junt- just justo- justos juzgad- last left letter- letters limit llegado maravilla march message- messages
-6 minu- mistake molesta- molestarle month mues- muest- muestr- muestra- muestras norma- noticed once ordere- ordered
-6 pala- palab- palabr- palabra pape- paper paqu- paque- paquet- paquete para park pedirle perdo- perdon- perso- pill-
-6 pillo plan podem- podemo- podemos polic- police print- proced- qual- quali- qualit- quality rain recepc- recepci-
-6 reen- reenv- reenvi- reply repo- reques- restau- restaur- reti- retir- review robo saba- sabad- saludo see semana
-6 seve- side sist- siste- slip sola sure take- talk tamb- tambi- tambie- tambien tant- than thing- things thro- throu-
-6 throug- through tiene train- trav- trave- turn- unid- unida- unidad- unidade- unidades we what- wond- wonde-
-5 CHOOSE CRIME_OK DECENT ENDS_OK FAMILY HARMING_OK INTENT_NO LAST LETTERS MENACE_WORD NOTICE OFFICIAL POLICE REMAIN
-5 SEIZE_OK abogado acaban acei- aceit- aceite adju- adjun- adjunt- afecta afra- afrai- afraid afte- ahor- alcanza-
-5 alegra anote antig- antigu- aparcar arrive- atende- attache- attached automatico avisam- avisare- avisaremos avise-
-5 band- broc- broch- brochu- brochur- brochure buen- buena busy cambiad- cambiado care- cata cele- celeb- celebr-
-5 celebra- child- childr- childre- children cobram- cobramo- cobramos codi- codig- codigo coin- coinc- coinci-
-5 coincid- color comento compane- confiam- confiamos conoc- conser- consu- consul- consult- contab- contac- conte-
-5 contest- crece cris- cualquier cuot- cust- custo- custom- debi- decidi- delay- deman- dese- detai- devolv- dia dice
-5 digam- discul- disculp- disculpe due easi- easie- easier ejecutaremos else empi- empie- empiez- empieza empresa
-5 entr- equipo era espe- esper- este estu- evita- explique fath- fathe- father fee fore- formal- forw- forwa- forwar-
-5 forward free gate gest- gues- gusta hope horar- horari- horario immediately impor- import- inci- incid- incide-
-5 inciden- indiq- indiqu- insurer interes- invite jubi- jubil- june kind- ladr- ladro- lawyer leas- leave- leaves
-5 llamar- llav- looks manag- marc- may media- meet mete- meter need- needs noth- nothi- nothin- nothing notici- nueva
-5 ofre- ofrec- opin- opini- opinio- opinion part- party paz perdone perm- phon- place poda- porter- portero prefer-
-5 prem- premi- preo- preoc- preocu- preocup- presta- presup- presupu- previs- primero prob- quedam- quedamo- quedamos
-5 queri- quiere rais- raise rath- rathe- rather reach reach- recepcion recibir refun- regar- regard- relatio- reop-
-5 reope- reopen repa- repla- replac- respe- roga- rogam- rogamo- rogamos sale salio seco- secon- second sent sept-
-5 short should sign sirve six solicitor sort- sorte- stopp- stoppe- stopped supu- supue- supues- supuest- supuesto
-5 surgi- surgid- surgido susp- suspe- suspen- suspend- taken tard- tarj- tarje- tarjet- tarjeta thieve- thieves thur-
-5 thurs- thursd- thursda- thursday tom tome- tomes- tomese touc- touch trabajar transporte under unit- units upset ve
-5 verd- verda- verdad video- videol- videoll- videollamada visto volv- volve- weeke- weeken- weekend whet- wheth-
-5 whethe- whether wron- year- years yet
-4 LATE_OK LUCKY_YOU NOTICE_OK ORDER_OK SOON_YA TALK_OK WE_WILL_OK abierta- abiertas acce- access account acomp-
-4 acompa- acompan- adec- adecu- adecua- adecuad- adecuada agree albaran- albaranes alcanz- alcanzar alegri- alegria
-4 alta alwa- alway- always ampl- ampli- amplia- anter- anteri- anterio- anterior anti- antigua aparca- aprob- aproba-
-4 as atender- atendid- atte- attem- attemp- auto- automatic avisar- award ayun- ayunt- ayunta- ayuntam- ayuntamiento
-4 baja buildi- buildin- building cafe calm- calma came casa cata- cerrad- certificada cest- cesta chai- chair- chil-
-4 cier- closed coci- cocin- collected comodo compro- comprob- cono- cons- conse- cont- contestara conteste copi-
-4 corres- corresp- corrid- corta- cose- cosec- cosech- cosecha credite- credited date day delays demand depo- depos-
-4 deposi- desea desea- despis- despist- despiste detail- details devolve- devu- devue- devuel- diffe- differ- differe-
-4 diganos- diganoslo direct drop duplicate edic- ejecuta- elegir embargar encan- encant- encuen- encuent- escriba-
-4 espere- estad- estado explai- explain extr- facil factu- factur- fine forma- formula- gesto- gett- getti- gettin-
-4 getting hablam- hablamo- hablamos hablare- hablaremos handle- handles here hermano high hija impo- incidencia
-4 indique informa- insu- insur- intere- interest invitad- judge- ladron- ladrone- ladrones liad- liado limite link
-4 llamare- llamaremos llave- llaves llegu- llegue look- loved made manage mande mas mensaje- mention- menu message
-4 minut- moment monta- movi- muda- mudan- mudanz- mudanza nadi- nadie nice nues- nuest- nuestr- nuevo obligat- obras
-4 octo- octob- octobe- october ocup- ocupa- ocupad- ofrece- open- openi- openin- opening opti- optio- option pall-
-4 palle- pane- parts payment- payments pedi- pedido pedim- pedimo- pedimos pedir- pedirl- permi- place- placer plaz-
-4 plen- poli- poss- possi- possib- possibl- possible poste- posted prefer preferi- preferimos presentar presu-
-4 presupuesto previst- printe- proba- promi- promis- pronto propong- propu- prove- provee- proveed- puesto quar-
-4 quart- quarte- quarter quedan ques- quest- questi- questio- question rato reache- reached receiv- recibid- recibido
-4 recog- recu- recue- recuer- recuerd- refo- refor- refund regards relat- relati- reme- reminder repar- reporte-
-4 reported reque- restaurante result- resulta retenido retr- retra- retras- retu- reun- revisar rosa ruiz sabem-
-4 sabemo- sabemos saldo salid- salido samp- sampl- sample- samples saw seis sema- seman- sent- senti- sentim- sentimo-
-4 sentimos sess- sessi- sessio- session settled sever- severa- several shor- sido size slow sobre soli- soon start-
-4 starts stop- stre- surg- surv- surve- survey talla tardo tenia thie- thiev- tigh- tight tipo to torn- twel- twelv-
-4 twelve upse- valo- valor- valora- vari- vario- varios vemo- vemos viene volvem- volvemo- volvemos web week week-
-4 whats- word wort- worth wrong ya your
-3 BADLY_OK CALL_ME COURTWARD GIVEN_OK HOPE_OK LEAVES LITTLE MEASURE_OK OUTSIDERS REPORT_TO SERVICE TIMES TROUBLE_OK
-3 URGENT_WORD WARNING abierta abogada abra acces- acordam- acordamos actuali- acue- acuer- acuerd- acus- adel- adela-
-3 adelan- adelant- adjunta- adua- aduan- aduana agreem- agreeme- agreement agua alegra- alegram- alegramos algu- alte-
-3 alter- altern- alterna- amable amen- amena- amenaz- ampliam- ampliamos anot- anota- anua- anual aplica- apprec-
-3 appreci- approv- aprobac- aprobacion arrived asha- asham- ashame- ashamed aske- asked avisa- avisen- aviseno-
-3 avisenos ayuda below boda boil- boile- boiler booke- booked both- bothe- bother bran- branc- branch bring brok-
-3 broke- broken buena- buenas busquem- busquemos buye- buyer caja- cajas calle canti- cantid- cantida- cantidad cargo
-3 carm- carme- carmen carre- carret- carri- caso chang- change cobr- cobre colou- comple- complet- compra compro
-3 compromiso condi- condic- condici- condiciones confid- confide- contabl- contable contact convi- convie- convien-
-3 conviene copia corregido corta cortam- cortamo- cortamos coul- could counc- counci- council cover- cuadra- cuadrar
-3 cuente- cuid- cuida- cuidad- cuidado cuota- cuotas custome- deba- debe debia decia decirm- decirme delig- deligh-
-3 delight- delighted demas depa- depar- depart- departa- departamento depende descontamos descu- deseo devo- devol-
-3 devuelv- digame dira dire- direc- directo- director dirig- dirigi- dirij- discount does dropp- droppe- dropped
-3 earli- earlie- earlier elec- elect- electr- eleg- elegi- encaj- encaja entendemos envio esta everyb- everybo-
-3 everybody everyo- everyon- everyone evit- expla- fase favor ferry few finc- finca firmado- firmados forc- force-
-3 forced forem- forema- foreman franq- franqu- gracia- gracias hablad- hablado hable hable- hablem- hablemo- hablemos
-3 hace- hacer harv- harve- harves- harvest haya hech- held hemo- hemos hesitate imag- imagi- imagin- imagine imme-
-3 immed- immedi- immedia- inau- inaug- inaugu- inaugur- inauguracion indica- indicad- ingr- ingre- ingres- inspect-
-3 instala- insurer- insurers inve- juic- juici- juicio junta justo keep- keys lado lawy- lawye- le libr- limi- link-
-3 linke- linked- linkedi- linkedin lista listo llamada llega- llevab- llevaba lose manager manda many mart- marz-
-3 marzo me mediac- mediaci- mediacion mediad- mediado- mediador mejora- mensajes minuto mira mism- mita- mitad model-
-3 modelo motivo- motivos much- need negocia- negociacion neighbour neut- neutr- neutra- neutral normal noti- nuestro
-3 obje- objec- obra- ocho off ofic- ofici- open operac- operaci- operacion orga- organ- organi- organiz- out over- oye
-3 pact- pagar pallet pasan pati- pays pedr- pedro perd- perder- pint- plac- plann- planne- planned pleasu- pleasur-
-3 pleasure poder podi- podid- podido portes post precio- prefiero prev- preve previsto primera printer pris- priz-
-3 prize probab- probabl- probably prog- progr- progra- program- programa propone- proponemos propongo propue- propues-
-3 propuesta proveedores pudo pueda- queda- queria- queriam- queriamos read recado receive- received reclamar
-3 reclamaremos recogi- recordatorios rect- recti- rectif- rectifi- rectificativa relationship remain repetid- replace-
-3 respec- responda respu- respue- respues- respuesta resuelve reteni- retenid- reuni- reunio- reunion revisam-
-3 revisamos ring room rose sabado saber- saberl- saberlo safe- safel- safely said sail- salda- saldar- saldarl-
-3 saldarle sanz satu- satur- saturd- saturda- saturday say sea sends senore- senores sepa sesi- sesio- sesion shou-
-3 shoul- show si siem- siemp- siempr- siempre sill- sin situat- situati- situation soft- softw- softwa- softwar-
-3 software solic- solici- solicit- solu- some soon- soone- sooner sorteo speak spok- spri- sprin- spring stat- strai-
-3 straig- straigh- suit- suits sum sund- sunda- sunday tal tall- tarda temo tempo- tempor- tenga teni- tenia- tienes
-3 today toge- toget- togeth- togethe- together tomam- tomamo- tomamos town trabaja- trabajando tramita- trie- tried
-3 trust twen- twent- twenty unde- unit uno unos unti- until upda- updat- usef- usefu- useful vendi- vent- verg- vergu-
-3 vergue- verguen- verguenza viaj- viaje vier- viern- vierne- viernes volvere- volveremos vuelta webs- websi- websit-
-3 website whic- whom wine withi- within wonder wonder- yours zona
-2 AVOIDED CUT_FUTURE DONT_OK FRAUD_CARE F_STAGE PARCEL PAYVERB PERKS abie- abier- abiert- abra- abraz- abrazo abrim-
-2 abrimo- abrimos acabo accr- accru- accrue- accrues acordad- actio- action adjuntamos agos- agost- agosto agradez-
-2 agradezco agreed alba- albar- albara- anad- anadi- andr- andre- ante ante- aparece apologi- appl- appli- appreciate
-2 appro- approve- approved apri- april apro- apun- apunt- apuntam- apuntamos apuro arran- arrang- arrange arreglamos
-2 arrive arrives asegurarnos asks atiend- aun averi- averia avis- avisamo- avisamos aviso- avisos ayud- ayudar-
-2 bailiff bala- balan- balanc- balance bank- banks barn bast- bienv- bienve- bienven- box brot- broth- brothe- brother
-2 buscam- buscamo- buscamos buzo- cald- calde- calder- caldera calid- calida- calidad call cant- car carg- cargara
-2 carr- carrete- carretera carrie- catal- catalo- catalog- chan- close- cobro cole- coleg- colegi- colegio coll-
-2 colle- compen- compens- compras compre- compren- comprobado comunicamos condu- conduc- confidencial confirmacion
-2 conoci- conserj- conserje consulta contact- contado- contador conten- contene- contenedor conve- copie- copies cord-
-2 cordi- cordia- cordial correcto corri- corto cours- course cove- cran- crane cuente cuentem- cuenteme cumpla
-2 cumplim- cuota customers customs date- dates decirn- decirno- decirnos decision deliveries demo- demor- demora
-2 denuncia depe- depen- depend- desead- detalla- deve- deven- deveng- devenga difference digame- digamel- digamelo
-2 diganos dinn- dinne- dinner domiciliacion duplicado electro- electronica elij- emit- emiti- emitir empres- encar-
-2 encargado encl- enclo- enclos- enclose encontrara encues- encuest- encuesta enseg- ensegu- ensegui- enseguida entid-
-2 entida- entidad ento- enton- entonc- entonce- entonces enviarl- escan- escr- escri- escribi escribi- estafa- estas
-2 everyt- everyth- everything exec- execu- execut- exis- exist- existe- explicacion explico expliq- expliqu- extra
-2 extra- fabr- fabri- fabric- faile- failed fallo faltab- faltaba familia feliz fest- festi- festiv- fixe- fixed
-2 forgot fran- gas gere- geren- gestor gestor- gestori- gestoria glad- gladl- gladly goes goog- googl- google graci-
-2 grant grate- gratef- gratefu- grateful grea- great grua gusta- hablarl- hablarlo hacers- hacerse happ- happe- happen
-2 hard- hay hear helps hesi- hesit- hesita- hesitat- hospital importante indic- indique- info- infor- inform-
-2 information ingreso insc- inscr- inscri- instalment invitam- invitamos irem- iremo- iremos issu- judges junto-
-2 juntos keeps kindl- kindly lack lamentamos libro- libros lio liquida- llamarl- llamarle llame llegaro- llegaron
-2 llen- lo made- mader- madera- maderas make mana- manage- mando marte- martes matter- matters media mediat- mediati-
-2 mediation medida mejore- mejores mentio- messi- messin- messing migh- might minute- minutes mix montaj- montaje
-2 moti- motiv- movem- movemo- movemos mucho necesitamos negot- negoti- negotia- nif nois- noise nota notificacion now
-2 obli- oblig- obliga offe- ofte- often ojal- ojala opcion oper- opera- outs- outst- outsta- outstan- outstanding own
-2 page pague pana- panad- panade- panader- papers par parad- parce- parte pasan- pasand- pasando past patie- patien-
-2 patient patr- patro- paym- payme- paymen- pedire- pedirem- pediremos pendientes peor pequ- peque- pequen- permis-
-2 permit- permite pers- pide- piden pieza- piezas plaza plazo- plazos polici- policia poner porter precios prefiera
-2 prefieres premio premis- premise- premises preocupe prest- prestamo prime- principal procede product- prop- propos-
-2 propose proximo pues- puest- purc- purch- purcha- purchas- purchase put quej- queja- quejas queria quie- quier-
-2 quiet quinc- rate razon- reason- recei- reception recoger recogio recon- recono- reconoc- record- recorda- rega-
-2 reje- rejec- reject- rejecte- rejected rema- remai- remedio remem- rememb- remembe- renu- renue- renuev- renueva rep
-2 repet- request reser- reserv- resp- respet- resue- resuel- resuelv- resul- retraso retur- revie- revisar- revise
-2 runs saludo- saludos sche- sched- schedu- schedul- schedule seguim- segur- segura segura- seguram- seguramente seri-
-2 serio service servid- servido- servidor ship- siet- siete signa- sigui- siguie- siguien- slip- slipp- slippe-
-2 slipped socia solicitamos solut- soluti- solutio- solution someb- somebo- somebod- somebody son sorr- sorry soun-
-2 spam spoke- spoken sugg- sugge- sugges- suggest surp- surpr- surpri- surpris- surprise tarde- tardes tari- tarif-
-2 tercer- terms threa- threat- threate- threatening tiem- tiemp- timb- tocad- tocado todo trabaj- trami- tramit-
-2 trans- transcurrido transferencia transportista trim- trime- trimes- trimest- trimestre trus- twic- twice urge-
-2 urgen- used vamo- vamos vat veci- vecin- vecino vencimientos vende- vendem- vendemo- vendemos vera vien- visita-
-2 vuelt- vuelve warn whate- whatev- whateve- whatever which why worki- workin- working yard
-1 BORROW_OK CHARGE_OURS acordado ajus- ajust- ajusta- asegura- ayudarl- ayudarle belo- cambiarlo certificado comp-
-1 conveni- county covers cuanto encarga- enten- entend- estrena- faci- firma- formall- formally gustari- gustaria
-1 habi- hizo ince- incen- incend- incendi- incendio incluy- incluye instal- mentioned neig- neigh- neighb- neighbo-
-1 nueve ocur- ocurr- pale- pales pasad- pasara- pasaran piez- pongo puntu- puntua- recoge- resolverlo seguimo-
-1 seguimos signat- signatu- signature sinc- situ- situa- someo- someon- someone spea- state- subv- subve- subven-
-1 subvenc- subvencion tiempo trou- troub- troubl- trouble venci- vuel- with-
0 prin-
1 CHARGING EXCUSE_VERB LISTS YOUR_FAULT algun anul- anulam- anulamo- anulamos bail- bank bar cansado chri- chris-
1 christ- christm- christmas closi- closin- closing colgar- colgare- colgaremos comid- cuan- delit- despi- dicen drive
1 emplea- emplead- empleados expli- fail fichad- fichado forg- haga- just- mandar menor menos ordenador paga- plei-
1 pleit- pone- preve- preven- prevent- puls- reclama- retirar- servic- sham- socio solicitaremos solicitors star-
1 taking tenem- tenemo- tenemos total- totali- totalid- totalidad tribunales ver verlo vuela- vuelan wasti- wastin-
1 wasting
2 AWAY CONVENIENT_TO EITHER EVERYONE EXPOSING_OK FAR FIND_OUT FUTURE KIN_LEND LONGER MONEY NEVER PATIENCE PAY PREVIOUS
2 SHAME STILL_UNPAID SUIT TIME_WASTE UNLIKE abonad- abonado acaba aclarac- aclaracion address adeu- adeud- adeuda-
2 adeudad- administration admit- advi- after- age agen- ahorro- ahorros alar- albaran alternative am anda- anotac-
2 anotaci- anotacion anula- apar- apel- apell- apelli- apellid- apellidos apla- appea- appear appr- aprovechado apur-
2 asi asis- asist- ask asse- asset- assets atiende autoriz- autos avise ayuda- bailiff- bailiffs beco- becom- befo-
2 befor- before bille- blac- boni- borr- burr- buscar- calla- callad- callado calli- callin- calling cambiar- camin-
2 camino cancel- cansa- cansad- carc- carce- carcel carry castiga cause- charges chase citac- citaci- citacio- citacion
2 clas- cliente- clientes cobra- coche cogi- coja comenta comercio comi- comin- coming compan- comparezca competi-
2 completo compu- confia- conoce- consec- consecu- const- contan- contand- contando contare- contaremos contem-
2 continua correo corte costs count- crede- creden- credenc- credencial cuenta- cuento cumplid- cumplido dara darl-
2 darle deali- dealin- dealing dear- deba deben decen- decenc- decepcion decirle defa- defau- defaul- default delan-
2 delant- delante delay deliv- delive- desaparecer descuentos desg- desgl- desglo- desglos- desped- despedi- despid-
2 devolu- devoluc- digal- dili- dilig- dilige- diligen- diligencia dire direcc- direcci- direccion disag- disagr-
2 disagre- disagree discou- discoun- disg- dist- docu- docum- docume- documen- dormir driv- eith- eithe- either
2 ejecucion ejecutivo enci- encim- ends enem- enfermo enfr- enfre- enfren- enfrent- entende- entender enter- entere-
2 entered entrar equiv- escal- escaparate escribimos euro- euros excusa excusa- excusas excuse expen- expens- explan-
2 explana- fach- facha- fachad- fachada facil- facili- facilit- fair falle- fallec- falleci- fallecimiento familia-
2 familias fe fees feo fiar fift- fifty file financiacion fini- finis- flow- flowe- flower- flowers foto- fotos four-
2 fourt- freeze fren- frent- frente frid- frida- friday friend fron- front funds guar- hablare hacerl- have heari-
2 hearin- hearing help- hijo- hijos hipoteq- honou- hora hour- hours iba ignore- ignored immediate incl- inclu-
2 incluir- incluiremos incu- incum- incump- incumpl- ingresa insisti- instalments instr- instru- instruc- intenti-
2 intention interested inut- inuti- inutil investi- jefe judgm- judgme- judgmen- judgment juega juga- juzgado- juzgados
2 knows land- landl- landlo- landlor- landlord lasti- lastim- lastima late- later lawyer- lawyers leavi- leavin-
2 leaving leer- lega- letrado- letrados lie lied liquide lista- llam- llamado llamem- llameme llamo llevam- llevamo-
2 llevamos llor- loca- long- longe- longer lovel- lovely lueg- luego lurc- lurch mach- machi- machin- madre magi-
2 magis- magist- magistr- malo- malos manera maqu- maqui- maquin- maquinaria matter measures meno- mention midn- midni-
2 midnig- midnigh- midnight minis- minist- ministe- ministerio mise- miser- misera- miserab- miserable moon moro-
2 moros- mort- mortg- mortga- mortgag- mortgage moth- mothe- mother motivo moved movil mr mult- mund- mundo muy myse-
2 mysel- myself natu- natur- natura- natural- necesito nego- nieg- no non nonp- nonpa- nonpay- nonpaym- nonpayment
2 notific- nuestra obligad- obligados offer offici- officia- official one opcion- opcione- opciones oportunas ordenado
2 ordeno order other other- otra- otras owin- owing owner pacienc- paciencia pagado- pagador- pagadores paguen-
2 pagueno- paguenos papel- papelo- papelon parc- paren- parent- parents pasam- pasamo- pasamos pasar paya- payment
2 pedido- pedidos pega- pegar- pegare- pegarem- pegaremos pensar- pensari- perdera perdi- perj- perju- photo- photos
2 pido plane- poca poca- pocas podr- pone pongas- pongase porq- porqu- porque porta- preparese press previo price
2 proce- proceder proceed- proceedings profesi- promo- prorroga prot- prote- prueba- pruebas publ- publi- punt- quedad-
2 quedado quedar- radi- radio rapi- rapid- read- real- rebaja- rebajas receip- receipt reclamo recover- reda- redac-
2 redact- redacta- reper- reperc- repercu- repor- repr- repre- repres- represe- requer- requeri- respons- retenc-
2 retenci- retencion rie risk roba- robar sabra sabra- saldo- saldos salud scor- score secu- seguro semana- semanas
2 sera- seran settle shal- shall shar- show- siga- signe- signed silenc- silence siti- sitio small- smalle- sois
2 solven- solvenc- solvencia stam- stea- steal- steali- stealin- stealing such suff- suffe- sumar- suyo- suyos swin-
2 swind- swindl- swindle- syst- syste- system tabl- tablo- tablon taki- takin- talki- talkin- talking tan tarde temp-
2 tengam- tengamo- tengamos thin- third thirt- thirty though- thought tien- toda tomare- tomarem- tomaremos top torea-
2 traba- trad- trae- transfi- trei- trein- treint- treinta tribun- tribuna- tryi- tryin- trying tu ugly ulti- ultim-
2 ultima unle- unles- unless urgent- urgente usel- usele- useles- useless va vas vayas- vayase vea vencimiento verle
2 vern- verno- vernos viej- visit vista- vuelva ware- wareh- wareho- warehou- warehouse writ
3 AGAIN_HARD COURT CUT_OFF EXPOSING HARMING_US INTENT KNOWS_WELL LATE_ALWAYS MOCK_HARD MUST NOT_SERVE NO_INTENT
3 ONLY_WHEN ORDINAL OTHER_OBLIGATION REGRET STOP_IT SWORN SWORN_WHAT TOLD_ALREADY TOLERATE_NO WILL_NOT YOU_BROKE abonar
3 abou- about abso- absol- absolu- absolut- accio- adde- added addi- adem- adema- ademas admi- admiti- adve- adver-
3 advert- adverti- advis- advise- agot- agradece amigo aparecera are arregla aseg- asegu- asegur- ate attorney
3 authority badl- badly barr- barri- be believe boli- bolig- boligr- boligra- boligrafo bonit- busi- business busq-
3 busqu- cabe- cabez- cabeza caer- cambia camio- camion cans- caro casu- casua- casual- casuali- casualidad cent-
3 centr- centra- central- cerrar- cerrara cierre cita- civi- civil clai- claim clase clav- comentado comer como compar-
3 competencia compra- comprometio conce- conced- conci- confian- confianza consi- consid- conside- contacting contract
3 cooperate correct corrie- corrien- corriente costas couns- counse- counsel credit cual cuar- cuart- cuarta cuenta
3 cuentas cumpli- cumplir curs- curso dama- damag- damage- damn damo- damos dead- deadl- deadli- deadlin- deadline
3 deal- deje delin- deliver- desen- despacho despe- despit- despite detr- detra- detras devolver dicho diffi- diffic-
3 difficu- dign- diran- dirant- dirante disa- disc- discu- doce door dorm- dormi- draw duel- duele duena dueno ejec-
3 ejecu- ejecuc- ejecuci- ejemplo emba- empene empresa- empresas encontraremos enfo- enfor- enforc- enforce-
3 enforcement ensen- entrada enviar- equi- equivo- equivoc- escribirle espo- espos- estar- euro evident- evidente
3 exigi- exped- expedi- expedie- expediente family favou- feli- fija- fijad- file- filed find finish- finishe- finished
3 fool- form forma foun- friend- froz- froze- frozen funda- gara- garan- garant- garanti- gerent- gerente good- grat-
3 habl- habla hablan- habland- hablando hace hacen hacerle hacie- hacien- haciend- hago hand- handli- handlin- handling
3 hang hare here- hici- hicim- hicimo- hicimos hipotec- hipoteca hold home honrada hundr- hundre- hundred ignori-
3 ignorin- ignoring igua- impagados impago ingresado inicia- inme- inmed- inmedi- inmedia- inmediato juri- jurid-
3 juridi- juridic- justici- justicia lamenta- law layo- layof- layoff- layoffs lean letrado lice- licen- licenc- like
3 limit- llamad- local luga- lugar lune- lunes mal man mandem- mandeme mano mano- manos maquina- marke- market meant
3 medio- memo- memor- memori- memoria mercanc- mercancia mil mini- moleste mond- monda- monday move muev- must n nast-
3 nasty nigh- nino- ninos noon not noticia- noticias ocasion- ocasiones offi- offic- oficial old olvi- olvid- olvide
3 others ours paci- pacie- pacien- padre- padres pague- pand- particu- particular partner payer payer- payers penal-
3 perr- perro persi- person personally picke- picked piensa pienso plan- plant- pondre prep- prepa- prepar- prepara-
3 presi- presid- preside- presidente priso- prison proceed proces- procurador promises prope- proper- propert- property
3 pror- prorr- prorro- prorrog- proxima prue- prueb- publicaremos putt- putti- puttin- putting que querr- querra quint-
3 quinta ratin- rating razo- reall- really recibim- recibimos recob- recobr- recobro recov- recove- ref regardi-
3 regarding registr- registro rela- remember reminders remov- repetir- report requerimiento respond- review- reviews
3 sabi- saldar salg- salga salir same says se secr- secre- secret- secreta- sepan serie- seried- serieda- seriedad
3 seriou- server servici- servicio servir- sigh- sight sigue socia- social socied- socieda- sociedad solt- solta- solv-
3 solve- somet- staf- staff stan- stand- stands stay stori- storie- stories subir- summo- summon- suppos- tanto- tantos
3 tener- that though time tomar- tome toni- tonig- tonigh- tonight tono tore- trab- trabaja trag- traga- trasl- trasla-
3 traslad- trea- treat- tribut- tributa- tributaria tuvie- tuvier- twit- twitt- twitte- twitter vani- vanis- venda veo
3 verl- video visita vista voy wait waite- ways whatsa- whatsap- whatsapp wife windo- window writt- writte- written
3 zanj- zanja- º
4 ALL_SAY COMING COSTUMED CREDIT DEBT DESPITE ENDURE NEVER_OK NOT_RIGHT NO_EXTENSION OUR_ACTIONS OWES_US SHAME_FEEL SUE
4 THIRD UNDERSTANDS WARN_YOU WEARY_OK WE_WANT acci- agenci- agencie- agencies agent- agotado al amab- amabl- antec-
4 antece- aparece- apart- aparte appre- apre- argui- arguin- arguing arrep- asne- asnef atto- attor- attorn- attorne-
4 avisado ayudam- ayudamo- ayudamos bastan- bastant- bastante believ- bills bookk- bookke- bookkee- bookkeeper buscar
4 busin- busine- busines- busque- cadu- caduc- cast- casti- castig- cent chasi- chasin- chasing cien cinco cobrado-
4 cobrador colg- colga- collector comentaremos comes compa- compare- compe- compete- comput- compute- computer
4 comunicacion confiar conocem- conocemos contar- costad- costado credi- cuant- cuen- cuent- culp- culpa cump- cumpl-
4 dand- dando dar deal debera debie- debien- debiend- debiendo decepc- decepci- decida defr- defra- defrau- deli-
4 delivered deme despa- despac- despach- despu- despue- despues detal- detall- detalle difficult dile discus- discuss-
4 discuti- discutir dispone dispu- disput- dispute domicilio duer- duerm- each ejer- ejerc- ejerci- emails embarg-
4 enho- enhor- enhora- enhorab- enhorabuena enou- enoug- enough entrad- equipm- equipme- equipment espera- esperar-
4 estr- ever- explic- fami- famil- forge- forget fraud- furg- furgo- furgon- furgone- furgoneta gasto- gastos gave get
4 gets give goodb- goodby- goodbye grup- grupo guardi- guardia hablo havi- havin- having hear- hipo- hipot- hipote-
4 honr- honra- honrad- horas hote- hotel hund- igno- ignor- impaga- impagad- inclui- inic- inici- integ- integr-
4 integro inten- intenc- intenci- intencion inves- invest- irre- irres- irresp- irrespo- juez justic- kind lent- lento
4 letter liqu- liqui- liquid- liquida live llamada- llamadas llega llev- llevars- llevarse llevo madr- magistrado
4 manera- maneras merc- merca- mercan- mi muer- muert- negoc- negoci- notifi- nuestra- nuestras ocas- ocasi- ocasio-
4 olvide- olvides- olvidese ordena- ordenad- othe- otro- otros ough- ought over padr- pagar- pagarn- pagarno- pagarnos
4 partir partn- partne- pasar- pensa- perder perh- perha- perhap- perhaps pero pida- pidal- pidale pidie- pity plazo
4 poco poner- poners- ponerse precio prepare- prese- presen- present- procu- procur- procura- profess- promes- promesa-
4 promesas promise- proo- proof propio prov- pueb- puebl- pueblo quedara recl- recla- reclam- reclamarle registe-
4 register relac- relaci- relacio- rele- responde rest retira- rompe- rompem- rompemo- rompemos saber sabr- saldra
4 seguir- sena- senal- seno- serio- serve servira sick sign- signi- silent socio- socios solo someth- somethi-
4 something star stoc- stru- strug- strugg- struggl- subi- suel- suit suya tardan- tardanz- tardanza tenid- tenido
4 terc- terce- then tiene- time- times toca todas trabajan traigo tras- tuvo vez voso- vosot- vosotr- vosotro- vosotros
4 wall well what whol- whole wind- wors- worst
5 BE BEFORE_THIRD CONDUCT CONSEQUENCE DEARER DISTRUST2 FAULT_OK GIVE_YOU HAVE_ONLY IGNORING I_WILL KNOWS_LIKE
5 LIMIT_HARD NOT_PAYING ONLY POSTER SHAME_WORD SOCIAL TIME_LEFT VERGUENZA VIRTUE WE abierto acaba- acabar again-
5 agains- against agenc- agota- agotad- ahorr- ahorre- ahorres- ahorrese all amig- answ- answe- answer argu- arre-
5 aseguro atra- atras autor- autori- avisad- aviso beli- belie- bill busc- busca- busques- busquese buy calle- called
5 cash chea- cierr- claro cobrad- collection comente comprar consider corre cosa- cosas cost- count court- credito
5 cuanta- cuantas cumple debt dece- decep- deja- dejar desap- desapa- desapar- desd- desde dich- diran discussion do
5 doy ejecuti- email- embar- encima entra- espa- estar estos evid- evide- eviden- felic- felicid- felicidades financi-
5 fold- folde- folder frac frie- frien- fund- funn- funny grem- gremi- gremio haberl- haberlo haci- hari- haria hate
5 head hono- hous- house insista inst- its judicial kids leave letra- letrad- liab- liabl- liable lodg- lodge- lodged
5 long love medio menudo mesa meti- mis misma molesti- molestias muje- mujer noche nomb- nombr- nombre obra ojo oppo-
5 orden- parci- parcia- parcial- parec- parece parti- pase- penal perdid- pien- piens- pobr- pobre preguntar procee-
5 protes- protest- protestar puede- pueden puerta puntual- razon reca- regal- relacion requi- requir- require rest-
5 rota saldr- save sell- sendi- sendin- sending senor sepa- siga since spar- squa- start stock story suppl- tend-
5 tercer termina- them thir- thou- thoug- thre- tire told total trabar- trai- trato trib- tribu- try unpa- unpai-
5 unpaid vece- veces vendr- waiti- waitin- waiting wast- y
6 CASUAL_LATE CONTACTS COSTS_YOU COST_YOU DAMAGE_OK ENDED ENOUGH_GIVEN EXPECT_NOT GARNISH LABEL NOT_PROUD OBLIGED OWE
6 PROVERB PUBLISH TAKE WASTE_OK abogado- abogados abona- acab- acabar- accion- accione- acciones agai- alla alre-
6 alrea- alread- already amable- amables and auth- autho- author- authori- aver- basta- bien- book- calls cami- chas-
6 clar- coge- collec- collect- compet- conc- confirme contrac- costar- coun- cred- deberi- deberia dejar- dejarn-
6 dejarno- dejarnos demas- demasi- demasia- dine- diner- dinero disf- disfr- disfru- disfrut- dispo- dobl- doub- doubl-
6 educ- educa- empen- empla- emplaz- emplaza- end enviare- enviaremos escribe esperan- esperando estan esto- explica-
6 felici- fire five glad haber- insta- instanc- instancia judi- judic- judici- judicia- justif- justifi- letr- llegar-
6 lot manda- mandar- mane- maner- mio mira- more much negocio noch- notice notif- orden orders pagan para- paye- pedir
6 per perdido persona- photo pick pict- pictu- pictur- picture pm poun- pound- pounds primer proc- prof- profe- profes-
6 prome- provid- puer- puert- punto reco- regalo repart- respo- respon- ruin- ruina seiz- sile- silen- sleep soci- sort
6 suer- suert- suerte suma- supp- tax tendr- tendra teng- think tran- turn up use warr- warra- warran- warrant write
6 yours- yourse- yoursel-
7 AT_COURT FAITH FED F_NOW HARSH HOLD_LIABLE HOURS MANY MAY_EXPLAIN NEED_LAWYER NOT_A_BANK NOT_TRUST SEIZE SUFFER
7 TO_AVOID VISIT WE_ACT adds ahi anoth- anothe- another arreglarlo biene- bienes bill- bufe- bufet- bufete caer cancer
7 company correo- correos dado disp- dispone- disponemos duen- empe- empl- esa ever excu- excus- expe- face fraud
7 grati- gratis habe- habri- habria hist- histo- histor- histori- historia ill impa- impag- insist- instan- ira it
7 justificante live- lives lleva- luck mandare- mandaremos menu- menud- oficia- peop- peopl- people pida recor- regi-
7 regis- regist- resto ser serve- she sobr- suyo tamp- tampo- tampoc- tampoco tener tengo thos- those three tienen
7 tirado- tirados toma tota- traig- tranquilo transfe- vengo vida wait- way will yourselves
8 BAD_LISTS BE_SERVED BREAK CONGRATS CONTENTIOUS DAMAGE_US DISTRUST ENDURE_NO HAS_MONEY OBJECT OTHER_RUDE TAKE_AWAY
8 TOLERATE TROUBLE a apuro- apuros averg- bein- being books carta cloc- clock embargo fina- free- freez- guste hablar
8 habr- llegara llevar- mayb- maybe pare- pasa pens- phot- propi- provi- quit- recibir- recibira reparti- run slee-
8 stor- tira- tirad- tranq- tranqu- tranqui- veng- vive vivi-
9 ADDED AGAINST A_COURT DAMN NAMED_UP ONE_DAY PAYOR RISING ROUGH WEARY YOU YOU_ARE_A aski- askin- asking cada cance-
9 cara cart- cheq- chequ- cheque cost da deuda dira- discut- even firm ganado haciendo han insi- insis- pena- podra
9 quita- record summ- take transf- transfer trat- tres un usted wher- where
10 AGAIN BE_FUTURE CANT_PAY COLLECTOR LIE LIED_US TIME_OK WEAK_SLUR aunq- aunqu- aunque canc- contestar contr- desa-
10 deud- foto full go haga only otro queda sabe serv- very want
11 AUTHORITY CALLING_FROM DENY FAMILIES GUILT KEPT_OURS NO PUT_UP SPEAKS_FOR STAGE_PUBLIC STAYS_HERE THEN_NOT contra
11 debe- deber- dispon- every frau- goin- going his job justi- mire name necesita orde- quiero sus thank- thanks
12 BORNE GOING HOW_OFTEN LODGED RAISE_CASH SEIZE_MORE SHOWN VICE bad deja ganad- he how mala money o
13 CHASE ENDS_BADLY EXPLAIN_WHY FILED F_OUTSIDER F_PAYUP LIKE_IT OUR_MONEY PAYORDER YOUR call- costa- dond- donde
13 finan- financ- gast- vaya yo
14 DONT_COME FORGET IF_UNPAID JOKE NOT_CARE PRESS gana- mone- sera tene-
15 AGAINST_NAME NEVER_SEEN REQUIRE WORST desp-
16 ALWAYS_AFTER ASSETS BECAUSE_YOU COLLECTING DISAPPOINT IDIOM_SHAME PENAL STATEPOWER UNPAID oh
17 BADLY EXCUSE LEGAL NAG_HARD RIGHT_NOW WILL WITHHELD
18 BUREAU COMMAND_HARD FOLK F_MENACE MOCK NOT_LEAVE REQUIRE_HARD WE_ADDED
19 ANOTHER_LIE HARD_NOW PERHAPS SLUR TALK_OVER TOO_LATE TO_COLLECT WILL_NOT_GIVE
20 COURTPAPER F_STALL STANDING
21 BORROW CRIME DISBELIEF FUTURE_WE LAWYER LURE STATE
22 EXPOSED F_WOUND GUESS
23 EACH_ONE
24 GIVEN_UP IGNORE esto
25 ORDER_RUDE
27 IDIOM_RUDE ni
28 MISFORTUNE TIME_UP
29 PRIVATE_ASK
30 F_LAWSUIT IDIOM_GUILT
31 FILED_NOW
34 ENDING
37 STATE_MAN
42 IRONY
46 IDIOM_BLAME
50 IDIOM_THREAT
"""
