/** Towns of 10000 inhabitants or more whose name tells their département without doubt, folded. Made by templates/generateur-territoire.js from @etalab/decoupage-administratif 6.0.0 (INSEE, La Poste): do not edit. */

/** Département -> folded names of its towns, separated by `|`. */
export const villesUniques: readonly (readonly [string, string])[] = [
  // prettier-ignore
  ['01', 'amberieu en bugey|bourg en bresse|divonne les bains|ferney voltaire|gex|oyonnax|st genis pouilly|valserhone'],
  // prettier-ignore
  ['02', 'chateau thierry|chauny|laon|soissons|st quentin|tergnier|villers cotterets'],
  // prettier-ignore
  ['03', 'cusset|montlucon|vichy|yzeure'],
  // prettier-ignore
  ['04', 'digne les bains|manosque'],
  // prettier-ignore
  ['05', 'briancon|gap'],
  // prettier-ignore
  ['06', 'antibes|beausoleil|biot|cagnes sur mer|cannes|carros|grasse|le cannet|mandelieu la napoule|menton|mouans sartoux|mougins|nice|roquebrune cap martin|st laurent du var|valbonne|vallauris|vence|villeneuve loubet'],
  // prettier-ignore
  ['07', 'annonay|aubenas|guilherand granges|tournon sur rhone'],
  // prettier-ignore
  ['08', 'charleville mezieres|sedan'],
  // prettier-ignore
  ['09', 'pamiers'],
  // prettier-ignore
  ['10', 'la chapelle st luc|romilly sur seine|st andre les vergers|ste savine|troyes'],
  // prettier-ignore
  ['11', 'carcassonne|castelnaudary|lezignan corbieres|limoux|narbonne'],
  // prettier-ignore
  ['12', 'millau|onet le chateau|rodez|villefranche de rouergue'],
  // prettier-ignore
  ['13', 'aix en provence|allauch|arles|aubagne|auriol|berre l etang|bouc bel air|cabries|chateauneuf les martigues|chateaurenard|fos sur mer|fuveau|gardanne|gignac la nerthe|istres|la ciotat|lambesc|les pennes mirabeau|marignane|marseille|martigues|miramas|pelissanne|plan de cuques|port de bouc|rognac|salon de provence|septemes les vallons|st martin de crau|tarascon|trets'],
  // prettier-ignore
  ['14', 'bayeux|caen|herouville st clair|ifs|lisieux|vire normandie'],
  // prettier-ignore
  ['15', 'aurillac'],
  // prettier-ignore
  ['16', 'angouleme|cognac|soyaux'],
  // prettier-ignore
  ['17', 'royan|saintes'],
  // prettier-ignore
  ['18', 'bourges|vierzon'],
  // prettier-ignore
  ['19', 'brive la gaillarde|tulle'],
  // prettier-ignore
  ['21', 'chenove|chevigny st sauveur|dijon|talant'],
  // prettier-ignore
  ['22', 'dinan|lamballe armor|lannion|plerin|ploufragan|st brieuc'],
  // prettier-ignore
  ['23', 'gueret'],
  // prettier-ignore
  ['24', 'bergerac|boulazac isle manoire|perigueux'],
  // prettier-ignore
  ['25', 'audincourt|besancon|montbeliard|pontarlier|valentigney'],
  // prettier-ignore
  ['26', 'bourg les valence|montelimar|pierrelatte|portes les valence|romans sur isere'],
  // prettier-ignore
  ['27', 'evreux|gisors|louviers|pont audemer|val de reuil'],
  // prettier-ignore
  ['28', 'chartres|chateaudun|dreux'],
  // prettier-ignore
  ['29', 'brest|concarneau|douarnenez|fouesnant|guipavas|landerneau|le relecq kerhuon|morlaix|plougastel daoulas|plouzane|quimper|quimperle'],
  // prettier-ignore
  ['2A', 'ajaccio|porto vecchio'],
  // prettier-ignore
  ['2B', 'bastia|borgo'],
  // prettier-ignore
  ['30', 'ales|bagnols sur ceze|nimes|pont st esprit|vauvert|villeneuve les avignon'],
  // prettier-ignore
  ['31', 'balma|blagnac|castanet tolosan|castelginest|colomiers|cugnaux|fonsorbes|l union|muret|plaisance du touch|ramonville st agne|seysses|st gaudens|st jean|st orens de gameville|toulouse|tournefeuille|villeneuve tolosane'],
  // prettier-ignore
  ['32', 'auch'],
  // prettier-ignore
  ['33', 'ambares et lagrave|andernos les bains|arcachon|begles|biganos|bordeaux|bruges|cenon|cestas|eysines|gradignan|gujan mestras|la teste de buch|le bouscat|le haillan|le taillan medoc|leognan|libourne|lormont|mios|parempuyre|pessac|st andre de cubzac|st loubes|st medard en jalles|talence|villenave d ornon'],
  // prettier-ignore
  ['34', 'agde|beziers|castelnau le lez|frontignan|juvignac|lattes|lunel|mauguio|meze|montpellier|sete|st gely du fesc|st jean de vedas|villeneuve les maguelone'],
  // prettier-ignore
  ['35', 'betton|bruz|cesson sevigne|chantepie|chateaugiron|dinard|fougeres|rennes|st jacques de la lande|st malo|vitre'],
  // prettier-ignore
  ['36', 'chateauroux|issoudun'],
  // prettier-ignore
  ['37', 'amboise|chambray les tours|fondettes|joue les tours|la riche|montlouis sur loire|st avertin|st cyr sur loire|st pierre des corps|tours'],
  // prettier-ignore
  ['38', 'bourgoin jallieu|charvieu chavagneux|echirolles|eybens|grenoble|l isle d abeau|le pont de claix|sassenage|seyssinet pariset|st egreve|st martin d heres|vienne|villefontaine|voiron'],
  // prettier-ignore
  ['39', 'dole|lons le saunier'],
  // prettier-ignore
  ['40', 'biscarrosse|dax|mont de marsan|st paul les dax|tarnos'],
  // prettier-ignore
  ['41', 'blois|romorantin lanthenay|vendome'],
  // prettier-ignore
  ['42', 'andrezieux boutheon|firminy|le chambon feugerolles|montbrison|riorges|rive de gier|roanne|st chamond|st etienne|st just st rambert'],
  // prettier-ignore
  ['43', 'le puy en velay'],
  // prettier-ignore
  ['44', 'ancenis st gereon|blain|bouguenais|carquefou|chateaubriant|coueron|guerande|la baule escoublac|la chapelle sur erdre|nantes|orvault|pontchateau|pornic|pornichet|reze|st brevin les pins|st herblain|st sebastien sur loire|ste luce sur loire|thouare sur loire|treillieres|vertou'],
  // prettier-ignore
  ['45', 'chalette sur loing|fleury les aubrais|gien|ingre|la chapelle st mesmin|montargis|orleans|saran|st jean de braye|st jean de la ruelle'],
  // prettier-ignore
  ['46', 'cahors'],
  // prettier-ignore
  ['47', 'agen|marmande|villeneuve sur lot'],
  // prettier-ignore
  ['48', 'mende'],
  // prettier-ignore
  ['49', 'angers|bauge en anjou|beaupreau en mauges|brissac loire aubance|chemille en anjou|cholet|doue en anjou|les ponts de ce|loire authion|mauges sur loire|montrevault sur evre|oree d anjou|saumur|segre en anjou bleu|sevremoine|trelaze'],
  // prettier-ignore
  ['50', 'avranches|carentan les marais|cherbourg en cotentin|granville|la hague|st lo'],
  // prettier-ignore
  ['51', 'chalons en champagne|epernay|reims|tinqueux|vitry le francois'],
  // prettier-ignore
  ['52', 'st dizier'],
  // prettier-ignore
  ['53', 'chateau gontier sur mayenne|laval|mayenne'],
  // prettier-ignore
  ['54', 'laxou|longwy|luneville|maxeville|nancy|pont a mousson|toul|vandoeuvre les nancy|villers les nancy|villerupt'],
  // prettier-ignore
  ['55', 'bar le duc'],
  // prettier-ignore
  ['56', 'auray|guidel|hennebont|lanester|lorient|ploemeur|ploermel|pontivy|st ave|vannes'],
  // prettier-ignore
  ['57', 'amneville|creutzwald|fameck|florange|forbach|freyming merlebach|hayange|maizieres les metz|metz|montigny les metz|sarrebourg|sarreguemines|st avold|stiring wendel|thionville|woippy|yutz'],
  // prettier-ignore
  ['58', 'nevers'],
  // prettier-ignore
  ['59', 'annoeullin|anzin|armentieres|bruay sur l escaut|cambrai|caudry|comines|coudekerque branche|denain|douai|douchy les mines|dunkerque|faches thumesnil|fourmies|grande synthe|gravelines|halluin|haubourdin|hautmont|hazebrouck|hem|jeumont|la madeleine|lambersart|lille|loos|lys lez lannoy|marcq en baroeul|marquette lez lille|maubeuge|mons en baroeul|mouvaux|neuville en ferrain|raismes|ronchin|roncq|roubaix|seclin|sin le noble|somain|st amand les eaux|st andre lez lille|st saulve|tourcoing|valenciennes|vieux conde|villeneuve d ascq|wambrechies|wasquehal|wattignies|wattrelos'],
  // prettier-ignore
  ['60', 'beauvais|chantilly|compiegne|creil|crepy en valois|meru|montataire|nogent sur oise|noyon|pont ste maxence'],
  // prettier-ignore
  ['61', 'alencon|argentan'],
  // prettier-ignore
  ['62', 'arras|auchel|avion|berck|bethune|boulogne sur mer|bruay la buissiere|bully les mines|calais|carvin|courrieres|etaples|harnes|henin beaumont|lens|lievin|lillers|longuenesse|marck|noeux les mines|oignies|outreau|st martin boulogne'],
  // prettier-ignore
  ['63', 'aubiere|chamalieres|clermont ferrand|cournon d auvergne|gerzat|issoire|pont du chateau|riom|thiers'],
  // prettier-ignore
  ['64', 'anglet|bayonne|biarritz|billere|hendaye|lons|oloron ste marie|orthez|pau|st jean de luz|urrugne'],
  // prettier-ignore
  ['65', 'lourdes|tarbes'],
  // prettier-ignore
  ['66', 'argeles sur mer|cabestany|canet en roussillon|perpignan|pia|st esteve'],
  // prettier-ignore
  ['67', 'bischheim|bischwiller|brumath|erstein|haguenau|hoenheim|illkirch graffenstaden|lingolsheim|obernai|ostwald|saverne|schiltigheim|selestat|strasbourg'],
  // prettier-ignore
  ['68', 'colmar|guebwiller|illzach|kingersheim|mulhouse|pfastatt|riedisheim|rixheim|wittelsheim|wittenheim'],
  // prettier-ignore
  ['69', 'belleville en beaujolais|brignais|bron|caluire et cuire|chassieu|corbas|craponne|decines charpieu|ecully|feyzin|genas|givors|grigny sur rhone|lyon|meyzieu|mions|oullins pierre benite|rillieux la pape|st fons|st genis laval|ste foy les lyon|tarare|tassin la demi lune|vaulx en velin|venissieux|villefranche sur saone|villeurbanne'],
  // prettier-ignore
  ['70', 'vesoul'],
  // prettier-ignore
  ['71', 'autun|chalon sur saone|le creusot|macon|montceau les mines'],
  // prettier-ignore
  ['72', 'la fleche|le mans|sable sur sarthe'],
  // prettier-ignore
  ['73', 'aix les bains|albertville|chambery|la motte servolex'],
  // prettier-ignore
  ['74', 'annecy|annemasse|cluses|filliere|gaillard|la roche sur foron|sallanches|st julien en genevois|thonon les bains|vetraz monthoux'],
  // prettier-ignore
  ['75', 'paris'],
  // prettier-ignore
  ['76', 'barentin|bois guillaume|bolbec|canteleu|caudebec les elbeuf|deville les rouen|dieppe|elbeuf|fecamp|le grand quevilly|le havre|le petit quevilly|maromme|mont st aignan|montivilliers|oissel sur seine|port jerome sur seine|rouen|sotteville les rouen|st etienne du rouvray|yvetot'],
  // prettier-ignore
  ['77', 'brie comte robert|bussy st georges|cesson|champs sur marne|claye souilly|combs la ville|coulommiers|dammarie les lys|dammartin en goele|fontainebleau|la ferte sous jouarre|lagny sur marne|le mee sur seine|lognes|meaux|melun|mitry mory|moissy cramayel|montereau fault yonne|montevrain|moret loing et orvanne|nemours|noisiel|ozoir la ferriere|pontault combault|provins|roissy en brie|savigny le temple|serris|st fargeau ponthierry|thorigny sur marne|vaires sur marne|vaux le penil|villeparisis'],
  // prettier-ignore
  ['78', 'andresy|aubergenville|carrieres sous poissy|carrieres sur seine|chanteloup les vignes|chatou|conflans ste honorine|croissy sur seine|elancourt|fontenay le fleury|guyancourt|houilles|la celle st cloud|le chesnay rocquencourt|le pecq|le vesinet|les clayes sous bois|les mureaux|limay|maisons laffitte|mantes la jolie|mantes la ville|marly le roi|montigny le bretonneux|plaisir|poissy|rambouillet|sartrouville|st cyr l ecole|st germain en laye|trappes|triel sur seine|velizy villacoublay|verneuil sur seine|versailles|villepreux|viroflay|voisins le bretonneux'],
  // prettier-ignore
  ['79', 'bressuire|niort|parthenay|thouars'],
  // prettier-ignore
  ['80', 'abbeville|amiens'],
  // prettier-ignore
  ['81', 'albi|gaillac|graulhet|mazamet'],
  // prettier-ignore
  ['82', 'castelsarrasin|moissac|montauban'],
  // prettier-ignore
  ['83', 'brignoles|cogolin|cuers|draguignan|frejus|hyeres|la crau|la farlede|la londe les maures|la seyne sur mer|la valette du var|le beausset|le luc|le muy|le pradet|ollioules|roquebrune sur argens|sanary sur mer|six fours les plages|sollies pont|st cyr sur mer|st maximin la ste baume|ste maxime|toulon|vidauban'],
  // prettier-ignore
  ['84', 'apt|avignon|bollene|carpentras|cavaillon|l isle sur la sorgue|monteux|orange|pernes les fontaines|pertuis|sorgues|vedene'],
  // prettier-ignore
  ['85', 'aizenay|challans|fontenay le comte|la roche sur yon|les herbiers|les sables d olonne|montaigu vendee|st hilaire de riez'],
  // prettier-ignore
  ['86', 'chatellerault|poitiers'],
  // prettier-ignore
  ['87', 'couzeix|limoges|panazol|st junien'],
  // prettier-ignore
  ['88', 'epinal|st die des vosges'],
  // prettier-ignore
  ['89', 'auxerre|sens'],
  // prettier-ignore
  ['90', 'belfort'],
  // prettier-ignore
  ['91', 'arpajon|athis mons|bondoufle|bretigny sur orge|brunoy|chilly mazarin|corbeil essonnes|dourdan|draveil|epinay sous senart|epinay sur orge|etampes|evry courcouronnes|fleury merogis|gif sur yvette|juvisy sur orge|les ulis|longjumeau|mennecy|montgeron|morsang sur orge|orsay|palaiseau|ris orangis|savigny sur orge|st germain les arpajon|st michel sur orge|st pierre du perray|verrieres le buisson|vigneux sur seine|villebon sur yvette|viry chatillon|yerres'],
  // prettier-ignore
  ['92', 'antony|asnieres sur seine|bois colombes|boulogne billancourt|bourg la reine|chatenay malabry|chaville|clamart|clichy|colombes|courbevoie|fontenay aux roses|garches|gennevilliers|issy les moulineaux|la garenne colombes|le plessis robinson|levallois perret|malakoff|meudon|montrouge|nanterre|neuilly sur seine|puteaux|rueil malmaison|sevres|st cloud|suresnes|vanves|ville d avray|villeneuve la garenne'],
  // prettier-ignore
  ['93', 'aubervilliers|aulnay sous bois|bagnolet|bobigny|bondy|clichy sous bois|drancy|dugny|epinay sur seine|gagny|la courneuve|le blanc mesnil|le bourget|le pre st gervais|le raincy|les lilas|les pavillons sous bois|livry gargan|montfermeil|neuilly plaisance|neuilly sur marne|noisy le grand|noisy le sec|pantin|romainville|rosny sous bois|sevran|st ouen sur seine|stains|tremblay en france|villemomble|villetaneuse'],
  // prettier-ignore
  ['94', 'alfortville|arcueil|boissy st leger|bonneuil sur marne|bry sur marne|cachan|champigny sur marne|charenton le pont|chennevieres sur marne|chevilly larue|choisy le roi|creteil|fontenay sous bois|gentilly|ivry sur seine|joinville le pont|l hay les roses|la queue en brie|le kremlin bicetre|le perreux sur marne|le plessis trevise|limeil brevannes|maisons alfort|nogent sur marne|orly|ormesson sur marne|st mande|st maur des fosses|sucy en brie|thiais|valenton|villecresnes|villejuif|villeneuve le roi|villeneuve st georges|vincennes|vitry sur seine'],
  // prettier-ignore
  ['95', 'argenteuil|arnouville|beaumont sur oise|bezons|cergy|cormeilles en parisis|deuil la barre|domont|eaubonne|enghien les bains|eragny sur oise|ermont|fosses|garges les gonesse|gonesse|herblay sur seine|jouy le moutier|l isle adam|louvres|montigny les cormeilles|montmagny|montmorency|osny|persan|pierrelaye|pontoise|sannois|sarcelles|soisy sous montmorency|st brice sous foret|st leu la foret|st ouen l aumone|taverny|vaureal|villiers le bel'],
  // prettier-ignore
  ['971', 'baie mahault|capesterre belle eau|lamentin|le gosier|le moule|les abymes|morne a l eau|petit bourg|pointe a pitre|st francois'],
  // prettier-ignore
  ['972', 'ducos|fort de france|le francois|le lamentin|le robert|riviere pilote|riviere salee|schoelcher|st esprit'],
  // prettier-ignore
  ['973', 'apatou|cayenne|kourou|macouria|mana|matoury|remire montjoly|st laurent du maroni'],
  // prettier-ignore
  ['974', 'bras panon|l etang sale|la possession|le tampon|les avirons|petite ile|st leu'],
  // prettier-ignore
  ['976', 'bandraboua|bandrele|dembeni|dzaoudzi|koungou|mamoudzou|ouangani|pamandzi|sada|tsingoni'],
  // prettier-ignore
  ['987', 'bora bora|faaa|hitiaa o te ra|mahina|moorea maiao|paea|papara|papeete|pirae|punaauia|taiarapu est|teva i uta'],
  // prettier-ignore
  ['988', 'dumbea|le mont dore|noumea|paita'],
];
