"""What each stem and meaning weigh in the undertone; written by tests/core/tone/learning.py, not a hand."""

LEARNT_FROM = "7771055cbc270b5a"
BIAS = 4.91
SCALE = 4
WEIGHTS = """
-57 F_EASE
-42 F_FARM
-41 F_SORRY
-38 F_PLAN
-37 F_KIND
-32 F_OFFICE F_SHIPPING THANKS
-31 F_BUILD F_EVENT
-29 F_TRUST
-28 F_BOOKS
-26 AWAY_OK bien
-25 the
-24 in
-23 F_WEATHER PERMIT
-22 F_THING so
-20 CUT_OK F_HOTEL F_MEETING OBLIGED_OK el is
-19 # COMMAND_OK NUMBER juzg- mejo-
-18 GOOD_NAME camb- cambi- note us
-17 F_GOODS at from pref- pued- segu-
-16 con diri- was
-15 LISTING invi- persona revi-
-14 ENDURE_OK HELP MUST_OK OURS any charg- coste del lleg- mome- momen- nos pay su two want- with
-13 NOT_THIRD abri- char- did gusto inter- mess- paso querem- queremo- queremos reci- revis- usua- usual
-12 CHARGE_OK EXPLAIN_OK GOODS LIMIT_OK NAG WILL_NOT_OK abono acla- aclar- aten- by cleare- cleared days extr- falta
-12 gust- half invit- invoi- invoic- la mens- mensa- mensaj- peso pidio quer- settle-
-11 COOLPAY anyt- anyth- anythi- anythin- anything cambia- charged clear- conf- contacto date dato- datos deci- earl-
-11 erro- extra fech- interr- interru- invo- invoice late list- mara- mes nada nuev- owe pago plea- pleas- repl- resu-
-11 righ- right when
-10 FAITH_OK INTEREST MISF_OK NOT_DENOUNCE NOT_MENACE REPLY_OURS abrir agre- aleg- alegr- awar- cambio cert- clea-
-10 clie- clien- corresponde dejo dos envi- fecha fue ines let male- messa- messag- moment- momento new notice- on
-10 pagam- pagamo- pagamos pend- pendi- pendie- pendien- porte- prim- reac- rece- revisa- safe salu- sett- settl- tell
-10 went
-9 BUT_PAY CHASE_OK FEW NOT_RIGHT_OK STANDING_OK STILL_OK ahor- ahora algo betw- betwe- betwee- between can charge
-9 colleague compr- confi- conta- corre- correct- dear entre escuchar fact- facturas fall- falt- for hard invoice-
-9 invoices juzga- mont- ning- ningu- oficin- oficina pase pendiente person- pidi- pode- port- prefe- propo- puede
-9 quere- repara- sale- sales sali- salud- segun- segund- sms ten thank ther- there transp- transpo- venc- vend- wante-
-9 wanted writi- writin- writing
-8 COUNT DENOUNCE NOT_GARNISH NOT_LEAVE_OK NOT_SERVE_OK OPINION THEM acuerdo ano atta- attac- attach- ayer basta boxe-
-8 boxes campa- campan- campana certi- certif- certifi- charge- chec- check cliente collea- colleag- colo- debo dejam-
-8 dejamo- dejamos denu- denun- denunc- denunci- dupl- dupli- duplic- duplica- early ella en error escuc- escuch-
-8 escucha- espero factura- falla- fallad- fallado fin hell- hello i if insure- judg- juzgado left limit line- linea
-8 llegad- lluv- lluvi- lluvia marav- maravi- maravil- mejor mensaje mist- mista- mistak- ningun notic- noticia pago-
-8 pagos paus- please podri- podria posi- posib- posibl- posible prefi- prefie- prefier- prestam- prestamos prod-
-8 produ- produc- promise puedo quedo quiera recib- recibo repon- repone- road ruid- ruido segunda subj- subje- subjec-
-8 subject te this todav- todavi- todavia vein- veint- veinte venir work- worr- worry
-7 CONTACT_OK CREDIT_GONE EXCUSE_OK GUILT_OK IGNORE_OK JOKE_OK NOT_ONE UP_TO_YOU aclara- add administracion afec-
-7 afect- algun- alguna arriv- atendi- best brea- cambiar camp- coincide como- comod- companera correc- correg-
-7 corregi- cort- cual- desc- descon- descont- devolvemos dia dias dijo due email enca- entregar envia- enviam-
-7 enviamo- enviamos esperam- esperamos estima- estimad- every- factura fian- fies- fiest- figura firm- firma furt-
-7 furth- furthe- further hamp- hampe- hamper inventa- invita- janu- janua- januar- january lawyer liste- lleva los
-7 medi- mejor- message- messages minu- mode- nave neve- never norm- nuestro- nuestros pape- para phone primer- pron-
-7 pront- propon- recep- seas- seaso- season seen segun send sirv- stay- stays thro- throu- throug- through took veni-
-7 verd- verda- verdad vers- versi- versio- version word wrot- wrote year
-6 CHOOSE DAYS_OK LETTERS NOT_SLUR OFFICIAL PAPERS PLEDGED WARN_OK WE_WILL_OK acco- acom- afra- afrai- afraid agree-
-6 alli anos arou- aroun- around arri- atend- atent- atenta- atentam- atentamente back card cargo cerrar child- childr-
-6 childre- children client compane- confir- confirm- cont- contrat- contrato copy cualq- cualqu- cualqui- cualquier
-6 dato daug- daugh- daught- daughte- daughter debit decid- decide delet- desco- diga- dime else embarga- ener- enero
-6 enla- enlac- enlace escu- ese espe- esper- estab- estaba esti- estim- faul- fault fiesta- fiestas figu- figur- firs-
-6 first form- hacienda herm- herma- herman- horar- horari- horario imagi- imagin- importa- indi- inven- invent- juev-
-6 jueve- jueves junt- just juzgad- leave- leaves llamar- llegado llego mistake molesta- mues- muest- muestr- muestra-
-6 muestras necesite norma- of ordere- ordered pala- palab- palabr- palabra paqu- paque- paquet- paquete pedirle pelo
-6 perdo- perso- pill- pillo podem- podemo- podemos polic- police por print- prisa proced- puntual recepc- recepci-
-6 recog- recuerdos repla- replac- repo- reques- robo sale saludo semana septe- septem- septemb- september seve- side
-6 sign slip sola supu- supue- supues- supuest- supuesto tanto term- thing- things tiene toda- touc- touch trabajar
-6 transporte trav- trave- vence wond- wonde-
-5 CRIME_OK INTENT_NO LUCKY_YOU MENACE_WORD NOTICE NOTICE_OK ORDER_OK POLICE SEIZE_OK TELL WE_WILL abogado acaban
-5 accou- accoun- acei- aceit- aceite adju- adjun- adjunt- afecta agradecemos alcanza- alegra anote aparcar apli-
-5 aplic- apol- apolo- apolog- arrive- attache- attached avisam- avisare- avisaremos been broc- broch- brochu- brochur-
-5 brochure buen- buena cambiad- cambiado care- caref- carefu- careful cele- celeb- celebr- celebra- cerr- cerra- chil-
-5 clos- close cobram- cobramo- cobramos codi- codig- codigo coin- coinc- coinci- coincid- comento conse- conser-
-5 contab- contac- contes- conv- corta- credite- credited cris- cuot- cust- custo- decidi- dela- delay- deman- depo-
-5 desea devolv- dife- difer- difere- diferen- diferencia digam- digan- digano- dispos- disposi- disposicion easi-
-5 easie- easier ejecutaremos empi- empie- empiez- empieza empresa encan- encant- eso estu- estuv- evita- explai-
-5 explain explique falta- faltan fath- fathe- father fine forw- forwa- forwar- forward free gate gest- good hablam-
-5 hablamo- hablamos hablare- hablaremos hacem- hacemo- hacemos hacer hech- henc- hence hermano imag- immediately
-5 impor- import- inci- incid- incide- inciden- insurer into jubi- jubil- judge judge- june justo- justos ladr- ladro-
-5 last leas- les letter- letters limi- llega- look- looks make maravilla marc- media- meet mention- mete- meter
-5 molestarle moment month nadi- nadie need- needs noticed nues- nuest- nuestr- nueva open opin- opini- opinio- opinion
-5 or paper park paz pedi- pedir- pedirl- perdon- poda- porter- portero possi- possib- possibl- prefer- preo- preoc-
-5 preocu- preocup- previs- prime- primero prob- qual- quali- qualit- quality queri- quiere rain reach reach- receiv-
-5 recepcion recibid- recibido reen- reenv- reenvi- refo- refor- refun- repa- repar- restau- restaur- reti- retir-
-5 review roga- rogam- rogamo- rogamos saba- sabad- salio seco- secon- second sept- settled short sirve six size sobre
-5 sort- sorte- sure susp- suspe- suspen- suspend- take- talk tamb- tambi- tambie- tambien tarj- tarje- tarjet- tarjeta
-5 than thieve- thieves to tom trabaja- turn- unid- unida- unidad- unidade- unidades unit- units upse- upset usted-
-5 ustede- ustedes video- videol- videoll- videollamada viene volvem- volvemo- volvemos what- whats- whil- while work
-5 works woul- would wron- year- years yest- yeste- yester- yesterd- yesterday yet your
-4 CALL_ME DONT_OK ENDS_OK HOPE_OK LAST LEAVES TALK_OK TROUBLE_OK WEARY_US abie- abier- abiert- access acomp- acompa-
-4 acompan- acor- acord- acorda- adec- adecu- adecua- adecuad- adecuada after agree alba- albar- albara- albaran-
-4 albaranes alcanz- alcanzar algu- ampl- ampli- amplia- ampliam- ampliamos anot- anota- ante- anter- anteri- anterio-
-4 anterior aparca- atende- atendid- atte- autom- automa- automat- avisa- avisar- avise- award ayun- ayunt- ayunta-
-4 ayuntam- ayuntamiento baja band- bother cafe caja- cajas calm- calma came carg- cata cata- cerrad- certificada cest-
-4 cesta client- closed coci- cocin- collected color colou- comodo compro- confiam- confiamos conoc- contabl- contable
-4 conte- conteste corres- corresp- custom- delays depos- deposi- descu- dese- desea- despiste detai- devolve- devu-
-4 devue- devuel- diganos- diganoslo dio direct director discul- disculp- disculpe duda duplicate ejecuta- elegir
-4 embargar encu- encue- entr- equipo espere- estad- estado facil fase fore- forma- formal- formu- formul- gesto- harv-
-4 harve- harves- harvest hope imagine imagino impo- incidencia indiq- indiqu- indique insu- insur- insurer- insurers
-4 intereses invitad- invite justo kind- know ladron- ladrone- ladrones lawy- lawye- limite link listo llamare-
-4 llamaremos llegu- llegue loved manage mande march mensaje- menu message mismo monta- much- need notici- now nuevo
-4 obligat- ocho ocup- ocupa- ocupad- ofre- ofrec- ofrece- open- openi- openin- opening opti- optio- pane- parts party
-4 pati- pedido perd- perdone perm- permi- phon- plazo- plazos plen- poli- poss- possible poste- posted prefer preferi-
-4 preferimos prem- premi- presentar presta- presup- presupu- presupuesto previst- prin- printe- promi- promis- pronto
-4 propong- propongo propu- propue- propues- prove- provee- proveed- puesto quedam- quedamo- quedamos quedan quejas
-4 ques- quest- questi- questio- rato reache- reached regards relat- relati- relatio- rema- reme- repetid- reply
-4 reporte- reported restaurante retu- revisar ruiz sabem- sabemo- sabemos said salda- salid- samp- sampl- sample-
-4 samples say seis sema- seman- sent- senti- sentim- sentimo- sentimos sever- severa- several shor- soli- solicitor
-4 soon start- stat- stop- stopp- stoppe- stopped stre- surg- surgi- surgid- surgido talla tant- tard- tenga termino
-4 thur- thurs- thursd- thursda- thursday tigh- tight tipo town transferencia twel- twelv- twelve unde- under unit
-4 unti- until vari- vario- varios ve venci- vende- visto volv- week whet- wheth- whethe- whether wort- worth wrong you
-3 BADLY_OK CHARGE CHARGE_OURS DECENT HARMING_OK LATE_OK OUTSIDERS REMAIN REPORT_TO SOON_YA TIMES URGENT_WORD WARNING
-3 abierta abierta- abiertas abogada abon- acce- account acordam- acordamos actuali- acus- adel- adela- adelan-
-3 adelant- adjunta- agreed agreem- agreeme- agreement agua alegra- alegram- alegramos alta alwa- alway- always amen-
-3 amena- amenaz- antig- antigu- aplica- apprec- appreci- approv- aprob- aproba- arreglamos arrived as asha- asham-
-3 ashame- ashamed boda boil- boile- boiler booke- booked both- bothe- bran- branc- branch brok- broke- broken brot-
-3 broth- brothe- brother buena- buenas busquem- busquemos busy buye- buyer calid- calida- calidad call calle canti-
-3 cantid- cantida- cantidad carm- carme- carmen carre- carret- carri- chang- change cobro colle- comercial comp-
-3 comple- complet- compra compro comprob- compromiso cono- consu- consul- consult- consulta contact contest-
-3 contestara convi- convie- convien- conviene copi- copia corregido cortam- cortamo- cortamos corto cose- cosec-
-3 cosech- cosecha counc- counci- council cours- course crec- cuadra- cuadrar cuente- cuid- cuida- cuidad- cuidado
-3 cumplim- cuota- cuotas custome- day deba- debia decia decirm- decirme decirn- decirno- delig- deligh- delight-
-3 delighted demand demas depa- depar- depart- departa- departamento depende descontamos deseo desk despis- despist-
-3 detail- details devo- devol- devuelv- dice diffe- differ- differe- difference digame dire- direc- directo- dirig-
-3 dirigi- discount dropp- droppe- dropped earli- earlie- earlier edic- elec- elect- electr- electro- emai- encaj-
-3 encaja encues- encuest- encuesta envio este everyb- everybo- everybody everyt- everyth- everything evit- excl-
-3 expla- factu- factur- fee feliz few finc- finca firmado- firmados forc- force- forced franq- franqu- gere- geren-
-3 gues- gusta gustar- gustari- gustaria hablad- hablado hace- handl- hard- has haya hear hecho hemo- hemos here high
-3 hija inau- inaug- inaugu- inaugur- inauguracion indica- indicad- informa- ingr- ingre- ingres- inspect- instala-
-3 inte- interest invitam- invitamos junta lado libr- lista llamada llav- look lose manag- many mart- mas mediac-
-3 mediaci- mediacion mediad- mediado- mediador mediat- mejora- mejore- mejores mensajes mentio- migh- might minut-
-3 minuto mita- mitad model- modelo motivo- motivos movi- necesitamos neut- neutr- neutra- neutral nice normal nota
-3 noth- nothi- nothin- nothing nuestro obra- obras octo- octob- octobe- october off ofic- ofici- opcion operac-
-3 operaci- operacion option order- orga- organ- organi- our out over- own pact- pagar pague pall- palle- part- parte
-3 patient payment- payments pedim- pedimo- pedimos pedire- pedirem- pediremos pedr- pedro peor perder- pers- pint-
-3 place- placer plann- plaz- poder podi- podid- podido portes post precio- prefiero preg- pregu- pregun- pregunt-
-3 prestamo presu- preve previsto printer priz- prize proba- probab- probabl- probably prog- progr- progra- program-
-3 programa prop- propone- proponemos propuesta proveedores pudo pueda pueda- pues- puest- queda- quej- queja- queria-
-3 queriam- queriamos question rath- rathe- rather recei- receive- received reclamar reclamaremos recoge- recogi-
-3 recordatorios rect- recti- rectif- rectifi- rectificativa recu- recue- recuer- recuerd- refund relationship remai-
-3 remain reminder replace- reque- request responda respu- respue- respues- respuesta resuelve result- resulta resum-
-3 resume- resumen retur- reun- revie- revisar- rose saber- saberl- saberlo safe- safel- safely saldar- saldarl-
-3 saldarle saldo salido sanz sea see sent seria sesi- sesio- sesion shou- shoul- should show si sido siem- siemp-
-3 siempr- siempre sill- slow small soft- softw- softwa- softwar- software solic- solici- solicit- some soon- soone-
-3 sooner sorteo speak spok- spri- sprin- spring starts strai- straig- straigh- suit- suits sum sund- sunda- sunday
-3 surp- surpr- surpri- surpris- surprise surv- surve- survey taken tal tall- tarda temo teni- tenia tenia- thes- these
-3 thie- thiev- tienes toge- toget- togeth- togethe- together tomam- tomamo- tomamos torn- trabajando tramita- trust
-3 twen- twent- twenty understand uno upda- updat- urge- urgen- usef- usefu- useful vender vendi- vent- verg- vergu-
-3 vergue- verguen- verguenza vien- volve- vuelta vuelve warn webs- websi- websit- website weeke- weeken- weekend whic-
-3 whom withi- within wonder wonder- ya yours yourself zona
-2 AVOIDED COURTWARD FIND_OUT GIVEN_OK MEASURE_OK PAID_MONEY PARCEL RISES SERVICE TERM abra- abraz- abrazo acces-
-2 account- accr- accru- accrue- accrues actio- action acue- acuer- acuerd- adjuntamos agos- agost- agosto agradez-
-2 agradezco alte- alter- altern- alterna- anad- anadi- andr- andre- anti- antigua aparc- aparece apologi- appl- appli-
-2 appreciate approve- approved apri- april aprobac- aprobacion apunta- apuntam- apuntamos apuro arran- arrang- arrange
-2 arrive arrives asegura- asegurarnos aske- asked asks asun- asunt- asunto aun avisamo- avisamos avisen- aviseno-
-2 avisenos aviso- avisos ayud- ayuda ayudar- bala- balan- balanc- balance banks barn bast- below box bring buscam-
-2 buscamo- buscamos cald- calde- calder- caldera cant- car cargara carrete- carretera carrie- catal- catalo- catalog-
-2 chan- close- cobr- cole- coleg- colegi- colegio coll- comer- comerc- comerci- comisa- comisar- comisaria compen-
-2 compens- compl- compras comunicamos comuniq- condi- condic- condici- condiciones condu- conduc- confid- confide-
-2 confirmacion confirmo confo- confor- conform- conserj- conserje contact- contado- contador contam- contamo- contamos
-2 conten- contene- conve- conveni- copie- copies cord- cordi- cordia- cordial correcto cortar- coul- could couri-
-2 courie- courier cove- cover- cuesta cumpla cuota customer date- dates debe debi- decirnos decision dele- denuncia
-2 depe- depen- depend- descuento detalla- deve- deven- deveng- devenga digame- digamel- digamelo does drive- driver
-2 duplicado electronica eleg- elegi- elij- emit- emiti- emitir empres- encl- enclo- enclos- enclose encontrara encuen-
-2 encuent- enseg- ensegu- ensegui- enseguida entendemos entiendo ento- enton- entonc- entonce- entonces enviarl- es
-2 escan- escrib- escribi- escribo estafa- estas everyo- everyon- everyone exec- execu- execut- exis- exist- existe-
-2 expl- explico expliq- expliqu- fabr- fabri- fabric- faile- failed fallo faltab- faltaba familia favor fisc- fisca-
-2 fixe- fixed forgot fran- garantizo gas gene- gener- gestor gestor- gestori- gestoria glad- gladl- gladly goog-
-2 googl- google gracia- gracias grant grate- gratef- gratefu- grateful grea- great grua gusta- habi- hablarl- hablarlo
-2 hable- hablem- hablemo- hablemos hacers- hacerse happ- happe- happen hay held help- hesi- hesit- hesita- hesitat-
-2 hesitate hora- hour idea imme- immed- immedi- immedia- importante incluy- incluye indic- info- infor- inform-
-2 ingreso insc- inscr- inscri- instal- instalment intere- interes- inve- irem- iremo- iremos judges juic- juici-
-2 juicio junto- juntos kindl- kindly lamentamos las lett- libro- libros link- linke- linked- linkedi- linkedin
-2 liquida- llamarl- llamarle llave- llaves llegaro- llegaron lost made made- mader- madera- maderas manda mandarl-
-2 mandarle mando marte- martes matter- matters meas- measu- measur- media mediati- mediation medida mentioned messi-
-2 messin- messing mien- mient- mientr- mientra- mientras mira mix montaj- montaje movem- movemo- movemos mucho mucho-
-2 muchos navi- navid- navida- navidad neighbour nif nois- noise noti- notificacion offe- ofte- often ojal- ojala
-2 olvida- once oper- opera- organiz- outs- outst- outsta- outstan- outstanding oye page pallet pana- panad- panade-
-2 panader- papele- papeles papers par parad- pasan- pasand- pasando pasara- pasaran patie- patien- patr- patro- paym-
-2 payme- paymen- pays pedid- pendientes pequ- peque- pequen- permis- permit- permite pide- piden pieza- piezas plan
-2 planne- planned plaza pleasu- pleasur- pleasure polici- policia poner pongo porter prec- preci- precios prefiera
-2 prefieres premis- premise- premises preocupe prest- prev- princ- princi- princip- principal pris- procede product-
-2 propos- propose proximo purc- purch- purcha- purchas- purchase quie- quier- quiet quinc- rate razon- read reason-
-2 reasons recibir recoger recogio record- regar- regard- remedio remem- rememb- remembe- renu- renue- renuev- renueva
-2 reser- reserv- resue- resuel- resuelv- resul- retiram- retiramos return- reuni- reunio- reunion revisam- revisamos
-2 revise ring room runs saludo- saludos satu- satur- saturd- saturda- saturday sche- sched- schedu- schedul- schedule
-2 seguir segur- segura segura- seguram- seguramente senore- senores serio servido- servidor seven ship- siet- siete
-2 situat- situati- situation slip- slipp- slippe- slipped socia solicitamos solut- soluti- solutio- solution someb-
-2 somebo- somebod- somebody someo- someon- someone sorr- sorry soun- spam spoke- spoken state- statu- sugg- sugge-
-2 sugges- suggest suppor- support tarde- tardes tari- tarif- tempo- tempor- tercer- terms threa- threat- threate-
-2 threatening timb- tocad- tocado today trabajo trac- tram- trami- tramit- transportista trim- trime- trimes- trimest-
-2 trimestre trou- troub- troubl- trouble twic- twice unos used veci- vecin- vencim- vencimi- vencimientos vendem-
-2 vendemo- vendemos vera viaje vide- visita- vuelt- we web week- were which why won worki- workin- working yard
-1 COURT FRAUD_CARE HASTEN LITTLE PERKS SHOUTABLE acudir adjunto ajus- ajust- ajusta- apuntar- apuntarse ayudarl-
-1 ayudarle bailiff bienv- bienve- bienven- both cambiarlo certificado chargi- chargin- charging comen- coment-
-1 companeros concu- concur- concurs- concurso conocer contad- content- conven- county covers cran- crane creo
-1 customers decir- delay desead- dinn- dinne- dinner drop- engi- engin- engine- enginee- engineer extra- faci- firma-
-1 formall- formally formalm- formalmente fuera helps ilus- ilusi- ilusio- ilusion ince- incen- incend- incendi-
-1 incendio instalado issu- larg- lease lette- llen- mana- maquina medid- moti- motiv- negociacion nueve ocur- ocurr-
-1 otra pale- pales papel perdida pide piense place portal previ- prevista primera proveedor quar- quart- quarte-
-1 quarter razona- razonab- recon- recono- reconoc- recorda- retr- retra- retras- sabado saw sect- secto- sector
-1 servid- sin sinc- situ- situa- spea- subv- subve- subven- subvenc- subvencion takes tiem- tiemp- vamo- vamos vier-
-1 viern- vierne- viernes visit- vist- voluntaria warni- warnin- warning
0 pagu-
1 BECAUSE_OF_YOU_TIME INTENT MERIT_OK SEEN_OK SUIT adeu- adeud- adeuda- adeudad- adva- advan- apar- apla- aprovechado
1 beco- becom- bigg- bigge- busca- cancela- cansado cobra- cobrare- cobraremos coche cost- credit deben dedo delit-
1 disfru- disfrut- disg- dist- divo- divor- divorc- dura emplea- emplead- empleados enco- encon- encont- encontr-
1 escapa- escapar- espa- esto- estre- fichad- fichado got habla- haga- hand- hoy igual knew leer- maki- makin- making
1 mandar maquinas matter me menos mund- mundo offer ordeno pacienc- paciencia paga pagab- parcel penalt- penalty peti-
1 plei- pleit- ponga- pres- puls- punt- recad- recuerdo scor- score segui- seri- sham- solicitors strik- strike tarda-
1 than- then tribun- tribuna- turn when- whene- whenev- wheneve- whenever
2 ANOTHER_OK BORROW_OK CREDIT DAMAGE_US EITHER EXCUSE_VERB FUTURE HAND_OVER KIN_LEND LACK LONGER NEVER ORDINAL PATIENCE
2 PREVIOUS STILL_UNPAID THIRD TIME_WASTE TOLD_ALREADY TO_AVOID abonad- abonado abso- absol- absolu- absolut- accio-
2 aclarac- aclaracion address admit- advi- age agen- ahorro- ahorros alar- all alternative and andam- anotac- anotaci-
2 anotacion anul- anula- anulam- anulamo- anulamos apel- apell- apelli- apellid- apellidos appr- aprov- aprove-
2 aprovec- apur- arreg- arregl- asesor- asis- asist- asse- asset- assets auto- autoriz- autos avise bail- bailiff-
2 bailiffs banc- beca- becau- becaus- because bille- blac- borr- borro- borrow burr- busc- busque- caja calli- callin-
2 calling camin- camino camio- camion cancell- cancelled cansa- cansad- carc- carce- carcel caro castiga cause- cerrara
2 chase cif citac- citaci- citacio- citacion clai- claim clas- cliente- clientes clients closes colgar- colgare-
2 colgaremos comenta comid- comin- coming comis- comparezca comprometio compu- const- contare- contaremos contem-
2 contesta contin- continu- continua corri- corrie- corrien- corriente costs count- crede- creden- credenc- credencial
2 credi- cual cuenta cuenta- cuente cuento cumpli- cumplid- cumplido curso darl- darle deali- dealin- dealing dear-
2 deba decen- decenc- decepcion decirl- decirle defa- defau- defaul- default deje delan- delant- delante deliv- delive-
2 descuentos desped- despedi- despi- despid- devolucion dili- dilig- dilige- diligen- diligencia dire disag- disagr-
2 disagre- disagree disf- disfr- docu- docum- docume- documen- documento eith- eithe- either ejecucion ejecutivo emba-
2 encarga- enem- enfe- enfer- enferm- enfermo enforcement enfr- enfre- enfren- enfrent- ente- entender enter- entere-
2 entered entrar equiv- era esca- escal- escap- escribimos escrit- espo- espos- estafa estara estoy excusa excuse
2 exigi- expen- expens- explan- explana- expli- facil- facili- facilit- fair falle- fallec- falleci- fallecimiento
2 familia- familias favou- fe fees feli- feo feri- feria fiar fift- fifty file financiacion finish- finishe- finished
2 flow- flowe- flower- flowers forg- forma four- fourt- freeze fren- frent- frente frid- frida- friday friend fron-
2 front funda- gerent- gerente habl- habla hablare hablo hacerl- hare have heari- hearin- hearing hipotec- hipoteca
2 hipoteq- honou- hora hosp- hospi- hospit- hospita- huel- huelg- huelga iba ignore- ignored igua- immediate importe
2 incl- inclu- incluir- incluiremos incu- incum- incump- incumpl- inde- ingresa inicia- insisti- intent- intenti-
2 intention interested investi- jefe judgm- judgme- judgmen- judgment juega juga- jurid- juridi- juridic- juzgado-
2 juzgados knows lamenta- land- landl- landlo- landlor- landlord last- lasti- lastim- lastima lean leavi- leavin-
2 leaving leer letrado- letrados lice- licen- licenc- lied limit- line liquide lista- llamado llamem- llameme llevam-
2 llevamo- llevamos llor- local lovel- lovely lueg- luego lunc- lune- lunes mach- machi- machin- madre mal malo- malos
2 man mande- maqu- maqui- maquin- maquinaria mayo meant measures medio- menor mention mercado midn- midni- midnig-
2 midnigh- midnight minis- minist- ministe- ministerio mise- miser- misera- miserab- miserable moleste moro- moros-
2 mort- mortg- mortga- mortgag- mortgage moth- mothe- mother motivo movil mr muy myse- mysel- myself nieg- non nonp-
2 nonpa- nonpay- nonpaym- nonpayment notific- numero ocas- ocasi- ocasio- offici- officia- official old olvi- olvid-
2 opcion- opcione- opciones oportunas ordenador order other other- otra- otras owin- owing owner paci- pacie- pacien-
2 paga- pagador- pagadores pagi- pagin- pagina paguen- pagueno- paguenos parar paren- parent- parents pasar- paya-
2 payi- payin- paying pedido- pedidos pega- pegar- pegare- pegarem- pegaremos pensari- perdera perdi- perj- perju-
2 persi- photo- photos picke- picked pido piensa plan- poca poca- pocas pondre pone pone- pongas- pongase post-
2 preguntarle prese- presen- present- press preve- preven- prevent- pric- primer priso- prison proce- proceder proceed-
2 proceedings procurador profesi- promo- prorroga pros- prose- prosec- prosecu- prot- prote- prueba- pruebas publ-
2 publi- quedad- quedado radi- radio rapi- rapid- read- reall- really rebaja- rebajas receip- receipt recibi- recl-
2 recla- reclam- reclamo recovery reda- redac- redact- redacta- relo- reloj remember reper- reperc- repercu- repet-
2 repeti- repor- repr- repre- repres- represe- requ- respe- respond- respons- rest resto retirar- retiraremos risk
2 roba- robar sabra sabra- sald- saldar says secu- semana- semanas sera- seran serie- seried- serieda- seriedad settle
2 shar- siga- silenc- silence site small- smalle- sois soluc- soluci- solucio- solven- solvenc- solvencia speak- stam-
2 stea- steal- steali- stealin- stealing suff- suffe- sumar- suyo- suyos swin- swind- swindl- tabl- tablo- tablon taki-
2 takin- taking talki- talkin- talking team temp- tenga- tengam- tengamo- tengamos thin- third though tiend- tienda
2 toda todo tomare- tomarem- tomaremos tont- torea- total- totali- totalid- totalidad trad- trae- transc- transcu-
2 transcurrido transfi- tribunales trust- tryi- tryin- trying tu ugly ulti- ultim- ultima unle- unles- unless urgent-
2 urgente usel- usele- useles- useless va vali- valie- valien- valient- valiente vas vayas- vayase vea vez viej- visita
2 vista- vuela- vuelan ware- wareh- wareho- warehou- warehouse wasti- wastin- wasting ways writ writ-
3 ACTIONS_OK AGAIN_HARD COLLECT EVERYONE EXPOSING EXPOSING_OK HARMING_US KNOWS_WELL LATE_ALWAYS MOCK_HARD MONEY MUST
3 NOT_SERVE NO_INTENT NO_INTEREST ONLY_WHEN REGRET TIME_LEFT TOLERATE_NO YOU_BROKE abonar acabe acci- adde- added addi-
3 adem- adema- ademas admi- admiti- adve- adver- advert- adverti- advis- advise- after- again agot- am amigo aparece-
3 aparecera apart- aparte appea- appear appre- apre- aqui are argu- arregla aseg- asegu- asegur- ask ate avisado badl-
3 badly bank be believe bills boli- bolig- boligr- boligra- boligrafo bonit- bookk- bookke- bookkee- bookkeeper buen
3 buscar- cabe- cabez- cabeza cadu- caduc- caer- calla- callad- callado cambia cancel- cans- carte- casa case cent-
3 centr- centra- central- cerrar- cierre civi- civil clase cogi- collector comentado comentaremos como compar- compe-
3 competencia completo compra- conce- conced- conci- conocem- conocemos contacting contract cooperate correct cost
3 costas couns- counse- counsel cuad- cuadr- cuar- cuart- cuarta cuentas culp- culpa cumplir curs- dama- damag- damage-
3 damn damo- damos dar dare- darem- daremo- daremos dead- deadl- deadli- deadlin- deadline deal- debt deliver- desg-
3 desgl- desglo- desglos- despacho despe- despit- despite despu- despue- despues detalle devolu- devoluc- devolver
3 dicho digal- dign- dile diran- dirant- dirante direcc- direcci- direccion disa- disc- dispu- disput- dispute
3 domicilio door draw duena dueno each ejec- ejecu- ejecuc- ejecuci- ejemplo ejer- ejerc- ejerci- emails embarg- empe-
3 empen- empene empresa- empresas encarg- encontraremos ends enfo- enfor- enforc- enforce- ensen- entende- entrada
3 enviar- equi- equivo- equivoc- escrito estar- euro euro- euros evident- evidente exped- expedi- expedie- expediente
3 family file- filed fool- form found friend- froz- froze- frozen gave get give grat- guardi- guardia hablan- habland-
3 hablando hace hacen hacerle hacie- hacien- haciend- hago hang here- hold home honrada hour- hours hundr- hundre-
3 hundred ignori- ignorin- ignoring impagados impago inme- inmed- inmedi- inmedia- inmediato instalments instr- instru-
3 instruc- intenc- intenci- intencion inut- inuti- inutil juri- justici- justicia late- later lawyer- lawyers layo-
3 layof- layoff- layoffs lega- letrado lie llam- llamad- llevo lo love luga- lugar magi- magis- magist- magistr-
3 mandem- mandeme manera mano- manos marke- market meno- mil mini- move moved muev- must n necesito nino- ninos no
3 noticia- noticias notifi- nuestra nuestra- nuestras ocasion- ocasiones offi- offic- oficial opor- oport- oportu-
3 oportun- ordenado ours over padre- padres pague- pand- papelo- papelon parc- particu- particular partner pasam-
3 pasamo- pasamos payer payer- payers penal- perder pero perr- perro person personally pidie- pien- piens- pienso podr-
3 pond- pondr- preparese price proceed proces- procu- procur- procura- profess- promises proo- proof prope- proper-
3 propert- property propio pror- prorr- prorro- prorrog- proxima prue- prueb- publicaremos putt- putti- puttin- putting
3 quedar- querr- querra quint- quinta ratin- rating razo- recibim- recibimos recob- recobr- recobro recover- ref
3 regardi- regarding registr- registro rela- relac- relaci- relacio- relacion reminders remov- repe- repetir- report
3 requer- requeri- requerimiento resp- rest- review- reviews rompem- rompemo- rompemos saber sabi- saldo- saldos secr-
3 secre- secret- secreta- sepan serio- seriou- server servic- shal- shall sick sigh- sight signe- signed sigu- slee-
3 sleep socia- social socie- socied- socieda- sociedad solo solt- solta- solv- solve- somet- staf- staff start stay
3 stori- storie- stories subi- subir- such summo- summon- suppos- suya suya- suyas talk- tanto- tantos tardanz-
3 tardanza tenem- tenemo- tenemos tener- tenid- tenido thirt- thirty though- thought time- times told tomar- tome toni-
3 tonig- tonigh- tonight trag- traga- trasl- trasla- traslad- treat treat- tribut- tributa- tributaria tuvie- tuvier-
3 twit- twitt- twitte- twitter uste- venda veo vern- verno- vernos video visit volver- voso- vosot- vosotr- vosotro-
3 vosotros voy wait wait- well whol- whole wife wind- windo- window witho- withou- without writt- writte- written zanj-
3 zanja- º
4 ALL_SAY COMING CONVENIENT_TO COSTUMED CUT_OFF DESPITE DISTRUST2 ENDURE FAR HAVE_ONLY KNOWS_LIKE NOT_RIGHT
4 NO_EXTENSION ONLY OTHER_OBLIGATION OUR_ACTIONS POSTER SUE UNDERSTANDS WARN_YOU WEARY_OK WILL_NOT acaba- agenci-
4 agencie- agencies agent- agotado anda- antec- antece- arre- arrep- asi asne- asnef atto- attor- attorn- attorne-
4 attorney authority autor- autori- beli- belie- believ- busi- busin- busine- busines- business calle- called carry
4 cast- casti- castig- casu- casua- casual- casuali- casualidad cent charges chasi- chasin- chasing cien cinco cita-
4 clav- cobrado- cobrador coja colg- colga- comer compa- compare- compete- comput- compute- computer comunicacion
4 confian- confianza consider cosa- cosas cuan- cuant- cuanta- cuantas dand- dando deal debie- debien- debiend-
4 debiendo decida defr- defra- defrau- deli- delivered deme desen- despa- despac- despach- detal- detall- detr- detra-
4 detras diffi- diffic- difficu- difficult discu- discuss- do doce duel- duele email- embar- enho- enhor- enhora-
4 enhorab- enhorabuena enou- enoug- enough entrad- equipm- equipme- equipment escaparate escribirle espera- estr- ever-
4 explic- fami- famil- firm forge- forget foun- fraud- funn- funny furg- furgo- furgon- furgone- furgoneta gasto-
4 gastos gets good- goodb- goodby- goodbye grup- grupo hari- haria hate havi- havin- having hear- hipo- hipot- hipote-
4 hono- honr- honra- honrad- horas hote- hotel hund- igno- ignor- impaga- impagad- inclui- inic- inici- insista integ-
4 integr- integro inves- invest- irre- irres- irresp- irrespo- juez justic- kind law leave lento letter like liquida
4 live llamada- llamadas llega llegar- llev- llevars- llevarse magistrado manera- maneras mano maquina- mercan-
4 mercanc- mercancia misma molesti- molestias moon muer- muert- muje- mujer nast- nasty noch- noche noon not olvide-
4 olvides- olvidese orden ordena- ordenad- orders otro- otros ough- ought pagar- pagarn- pagarno- pagarnos paid partn-
4 partne- pase- pensa- pity plant- poco poner- poners- ponerse proc- promes- promesa- promesas promise- prov- pueb-
4 puebl- pueblo puerta punto quedara reclamarle recov- recove- regal- registe- register rele- retira- rompe- sabr-
4 saldra salg- salga seguir- sena- senal- sepa- shop socio- socios someth- somethi- something star stoc- stock stru-
4 strug- strugg- struggl- suel- suit suppl- tardan- tarde terc- terce- them tien- tiene- time tire todas tore- trabajan
4 trabar- traigo trato trei- trein- treint- treinta trib- tribu- tuvo vece- veces vendr- vuelva waiti- waitin- waiting
4 wors- worst
5 BE CONSEQUENCE COSTS_YOU COST_YOU DEARER DEBT IGNORING I_WILL LIMIT_HARD MANY NEVER_OK NOT_PAYING SHAME_FEEL
5 SHAME_WORD STOP_IT VERGUENZA WE WE_WANT acabar accion- accione- acciones again- agains- against agenc- agota- agotad-
5 agradece alla amab- amabl- amig- answer ante aseguro atiende atra- atras avisad- bastan- bastant- bastante bill book-
5 buy calls cami- canc- cance- cash chea- cier- cierr- claro cobrad- collection compet- comprar conc- consi- consid-
5 conside- contar- contrac- corre count court- cred- credito cump- cumpl- cumple debera dece- decep- decepc- decepci-
5 deja- dejar dich- dine- diner- dinero diran discus- discussion dispo- dispone dispone- disponemos doubl- ejecuti-
5 encima entra- escribe estar evid- evide- eviden- felic- felicid- felicidades financi- find five frac frie- frien-
5 garantia glad grati- gratis grem- gremi- gremio haberl- haberlo haci- head hous- house inst- insta- it judicial kids
5 lent- letr- letra- letrad- liab- liabl- liable liqu- liqui- liquid- llegara lodg- lodge- lodged long madr- mandar-
5 medio merc- merca- mesa meti- mis nego- negoc- negoci- negocio nomb- nombr- nombre notif- oppo- othe- padr- pagan
5 parci- parcia- parcial- penal perdid- perh- perha- perhap- perhaps persona- photo pick pida- pidal- pidale pm
5 prepare- procee- prof- profe- profes- prome- protes- protest- protestar puede- pueden puer- puert- puntual- razon
5 reca- regalo repart- requi- requir- require respo- respon- responde saldr- seiz- sell- sendi- sendin- sending seno-
5 senor ser servici- servicio siga sign- since squa- story supp- teng- thir- thoug- thre- tirado- tirados toca total
5 trab- traba- trai- tras- unpa- unpai- unpaid wall warr- warra- warran- wast- what yours- yourse- yoursel-
6 BEFORE_THIRD CASUAL_LATE DISTRUST ENOUGH_GIVEN FAITH FAULT_OK GARNISH GIVE_YOU HARSH LABEL NEED_LAWYER NOT_A_BANK OWE
6 OWES_US PROVERB SOCIAL TAKE VISIT WE_ACT abogado- abogados abona- acabar- alre- alrea- alread- already amable-
6 amables anoth- anothe- another answ- answe- arreglarlo auth- autho- author- authori- basta- bien- bill- chas- coge-
6 comi- confirme coun- cuen- cuent- deberi- deberia dejarn- dejarno- dejarnos demas- demasi- demasia- desap- desapa-
6 desapar- desd- desde disp- dobl- doy duen- educ- educa- emplaza- end enviare- enviaremos esperan- esperando ever
6 excu- excus- explica- face felici- fire fraud guste habe- haber- habri- habria han insist- instan- instanc- instancia
6 inten- its judi- judic- judici- judicia- lot luck maner- menu- menud- menudo mio much notice obra orden- otro parec-
6 parece paye- pedir per perdido pict- pictu- pictur- picture pida plazo pobr- pobre poun- pound- pounds provid- reco-
6 recor- reparti- same sile- silen- sobr- suer- suert- suerte suma- suyo tax tercer termina- think thos- those thou-
6 tira- tirad- toma transfe- up vengo warrant will
7 AT_COURT CONDUCT EXPECT_NOT HOLD_LIABLE HOURS NOT_PROUD PUBLISH SEIZE TAKE_AWAY VIRTUE WASTE_OK adds agai- ahi apuro-
7 apuros aver- aviso bein- being biene- bienes clar- collec- collect- company correo- correos costar- dado dejar- doub-
7 empla- emplaz- estan free- freez- fund- go habr- hist- histo- histor- histori- historia impa- impag- ira justif-
7 justifi- justificante live- lives llevar- manda- mandare- mandaremos mane- mira- mire more oficia- only para- parti-
7 partir pasa pens- phot- recibira regi- regis- regist- ruin- ruina serve- she sort tamp- tampo- tampoc- tampoco tendra
7 tengo tienen tota- traig- transf- ver vivi-
8 AGAINST BAD_LISTS BREAK CONTENTIOUS DAMAGE_OK ENDURE_NO FED F_NOW HAS_MONEY OBJECT OBLIGED PAYOR STAGE_PUBLIC
8 TOLERATE WEARY YOU YOU_ARE_A a acab- aski- askin- asking averg- books cada caer carta cloc- clock contr- deuda dira-
8 discut- embargo empl- esa even expe- haciendo haga he ill insi- insis- lleva- mayb- maybe pare- peop- peopl- people
8 propi- provi- quit- recibir- record run stor- tend- tendr- tener three trabaja tran- tranq- tranqu- tranqui-
8 tranquilo trea- usted veng- vida vive write yourselves
9 A_COURT BE_SERVED CALLING_FROM CANT_PAY CONGRATS DAMN ENDED MAY_EXPLAIN NOT_TRUST OTHER_RUDE RISING SUFFER THEN_NOT
9 TROUBLE WEAK_SLUR cara cheq- chequ- cheque contra costa- deja deud- foto hablar necesita pena- quita- serv- soci-
9 summ- take that un want
10 AGAIN CONTACTS FAMILIES KEPT_OURS LIE LIED_US NAMED_UP NO ONE_DAY SPEAKS_FOR TIME_OK aunq- aunqu- aunque cart-
10 contestar da desa- dispon- frau- ganado his how justi- orde- quiero sabe thank- thanks transfer trat- tres vaya
10 wher- where
11 ADDED AUTHORITY COLLECTOR DENY GOING GUILT HOW_OFTEN LIKE_IT PUT_UP SEIZE_MORE VICE debe- deber- every fina- full
11 goin- going name podra queda sus very way
12 CHASE FORGET F_PAYUP LODGED OUR_MONEY ROUGH SHOWN STAYS_HERE bad call- dond- donde finan- financ- ganad- gast- job
12 mala money yo
13 BE_FUTURE BORNE DONT_COME ENDS_BADLY FILED JOKE mone- o sera
14 AGAINST_NAME BADLY BECAUSE_YOU EXPLAIN_WHY F_OUTSIDER NOT_CARE PRESS YOUR gana-
15 ALWAYS_AFTER NEVER_SEEN RAISE_CASH REQUIRE UNPAID desp- oh
16 COLLECTING EXCUSE FOLK HARD_NOW IDIOM_SHAME PAYORDER PENAL RIGHT_NOW STATEPOWER WORST tene-
17 ASSETS DISAPPOINT LAWYER WILL WITHHELD
18 BUREAU COMMAND_HARD DISBELIEF F_MENACE LEGAL MOCK TO_COLLECT WE_ADDED
19 CRIME F_STALL IF_UNPAID NOT_LEAVE REQUIRE_HARD STANDING TOO_LATE
20 BORROW COURTPAPER PERHAPS SLUR WILL_NOT_GIVE
21 GUESS NAG_HARD TALK_OVER
22 EACH_ONE F_WOUND GIVEN_UP ORDER_RUDE STATE
23 ANOTHER_LIE EXPOSED LURE
24 FUTURE_WE IGNORE MISFORTUNE esto
27 TIME_UP
28 IDIOM_RUDE PRIVATE_ASK
29 ni
31 F_LAWSUIT
32 FILED_NOW
33 IDIOM_GUILT
34 STATE_MAN
35 ENDING
42 IRONY
46 IDIOM_BLAME
48 IDIOM_THREAT
"""
