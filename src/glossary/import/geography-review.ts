/**
 * What a person who read every natural feature of WordNet decided: which are left out and why, which are called by another
 * name in news, and which need another line. A name here is one of the package's own forms.
 */

/** Reason → features without an entry. */
const LEFT_OUT_BECAUSE: Record<string, string> = {
  // Rivers of Hades, and a mountain told of by its muses only.
  mythology: 'River Styx, River Acheron, River Cocytus, River Lethe, Mount Parnassus',
  // The line is false or speaks of states and provinces as they no longer are, and news hardly names the place.
  'wrong or dated': `Pobeda Peak, Brazos River, Sombrero, Nevis, Saint Kitts, Saint Eustatius, Sete Quedas, Urubupunga Falls,
    Communism Peak, Chiloe, Ellice Islands, Lesser Sunda Islands, North Peak, Gasherbrum, Rakaposhi, Gosainthan, Muztag,
    Ulugh Muztagh, Changtzu, Karelian Isthmus, Guallatiri, El Misti, Lake Constance, Mount Godwin Austen, Austronesia, Nuptse`,
  // The country, province or island chain has a card of its own under its usual name.
  'another card has it': `Comoro Islands, Maldive Islands, Philippine Islands, Fiji Islands, Palau Islands,
    Seychelles islands, New Zealand Islands, Bahrain Island, Nauru Island, Singapore Island, Qatar Peninsula, Madeira Islands,
    Galapagos Islands, Cape Verde Islands, Sao Tiago Island, Lower California, Arabia, Iberia, Manhattan Island, Korean Peninsula,
    Peloponnese, Saint Vincent, Saint Martin`,
  // In news the name is nearly always somebody or something else.
  'shared with something better known': `Grand Canal, Channel Island, Galan, Bonete, Cachi, Laudo, Nacimiento, Pissis,
    El Muerto, El Libertador, Mercedario, Saint Francis, Twin Falls, Grand River, Demerara, Tyrolean Alps, Ithaca, James River`,
  // The line says nothing that helps a reader.
  'says nothing': `Australian Desert, Cuquenan Falls, Skagens Odde, Crocodile River, Sun River, Fox River, Republican River`,
}

export const LEFT_OUT: ReadonlySet<string> = new Set(
  Object.values(LEFT_OUT_BECAUSE)
    .flatMap((names) => names.split(','))
    .map((name) => name.trim()),
)

/** One form of the package | the name that news uses | other spellings that news may use. All other forms go. */
const NAMED_LINES = `
Antarctic Ocean|Southern Ocean|Antarctic Ocean
Demavend|Mount Damavand|Damavand,Mount Demavend
Nejd|Najd|Nejd
Nihau Island|Niihau|
Hebrides|Hebrides|Hebridean Islands
Anglesey|Anglesey|Isle of Anglesey
Mount Orizaba|Pico de Orizaba|Citlaltépetl,Mount Orizaba
Huainaputina|Huaynaputina|Huainaputina
Lascar|Láscar|
Hawaiian Islands|Hawaiian Islands|
Majorca|Mallorca|Majorca
Malay Archipelago|Malay Archipelago|East Indies
Kattegatt|Kattegat|
Korean Strait|Korea Strait|
Kara Kum|Karakum Desert|Karakum,Kara-Kum,Kara Kum
Kyzyl Kum|Kyzylkum Desert|Kyzylkum,Kyzyl Kum,Kizil Kum
Taklimakan Desert|Taklamakan Desert|Taklamakan,Taklimakan Desert
Kavir Desert|Dasht-e Kavir|Kavir Desert,Great Salt Desert
Lut Desert|Dasht-e Lut|Lut Desert
Dolomite Alps|Dolomites|
Bo Hai|Bohai Sea|Bohai
Poyang|Poyang Lake|Lake Poyang
Kunlun Mountains|Kunlun Mountains|Kunlun
Inland Sea|Seto Inland Sea|
Clyde|River Clyde|
Forth River|River Forth|
Shari River|Chari River|Shari River
Iguazu Falls|Iguazu Falls|Iguazu,Iguaçu Falls,Iguassu Falls
Ruhr River|Ruhr River|
Yellowstone River|Yellowstone River|
Yosemite Falls|Yosemite Falls|
Strait of Dover|Strait of Dover|Dover Strait
Laurentian Plateau|Canadian Shield|Laurentian Plateau
Canadian Falls|Horseshoe Falls|
Cumberland Mountains|Cumberland Mountains|Cumberland Plateau
Lake Albert|Lake Albert|
Santa Catalina|Santa Catalina Island|Catalina Island
Mount Olympus|Mount Olympus|Mt. Olympus
Ile-St-Louis|Île Saint-Louis|
Aleutian Islands|Aleutian Islands|Aleutians
Nevado de Colima|Nevado de Colima|Volcán de Colima
Galeras|Galeras|
Balkan Mountains|Balkan Mountains|Balkan Range
Mount Logan|Mount Logan|Mt. Logan
Mariana Islands|Mariana Islands|Marianas
Lindesnes|Lindesnes|
Egadi Islands|Egadi Islands|Aegadian Islands
Honshu|Honshu|
Fuego|Volcán de Fuego|Fuego volcano
Purace|Puracé|
Angel Falls|Angel Falls|
Lake Vanern|Lake Vänern|Vänern
Saone River|Saône|Saône River
Sao Francisco|São Francisco River|
Gan Jiang|Gan River|
Gulf of California|Gulf of California|Sea of Cortez,Sea of Cortés
`

/** One form of the package → name and spellings in news. */
export const NAMED: ReadonlyMap<string, readonly string[]> = new Map(
  NAMED_LINES.trim()
    .split('\n')
    .map((line) => {
      const [form = '', name = '', others = ''] = line.split('|')
      return [form, [name, ...others.split(',').filter(Boolean)]]
    }),
)

/** One form of the package | its line on the card, where the package's own is wrong, dated, a rank, a size or says too little. */
const SAID_LINES = `
Spitsbergen|Largest island of Svalbard, in the Arctic, part of Norway
Newfoundland|Island off the Atlantic coast of Canada
Baffin Island|Island in the Arctic of Canada
Laurentian Plateau|Plateau of old rock that covers much of Canada
Outer Hebrides|Islands off the north-west of Scotland
Ardennes|Hills and woods in Belgium, Luxembourg and France
Maui Island|Island of Hawaii
Hebrides|Islands off the western coast of Scotland
Shetland Islands|Islands in the North Atlantic off the north coast of Scotland
Caroline Islands|Long chain of islands in Micronesia to the east of the Philippines
Tuamotu Archipelago|Coral islands in French Polynesia
Dolomite Alps|Eastern range of the Alps, in north-eastern Italy
Death Valley|Desert valley in eastern California
Kyzyl Kum|Desert in Uzbekistan and Kazakhstan
Sonoran Desert|Desert in Arizona, California and north-western Mexico
Mount Orizaba|Volcano in Mexico between Mexico City and Veracruz
Nyamuragira|Volcano in the east of the Democratic Republic of the Congo
Antarctic Peninsula|Peninsula of Antarctica that reaches towards South America
Bay of Biscay|Arm of the Atlantic between France and Spain
Columbia River|River from western Canada through Washington and Oregon to the Pacific
Lake Eyre|Shallow salt lake in South Australia
Kunlun Mountains|Mountain range in western China
Lake Albert|Lake between Uganda and the Democratic Republic of the Congo
Lake Edward|Lake between Uganda and the Democratic Republic of the Congo
Lake Erie|One of the Great Lakes, between Ontario in Canada and Ohio and other states
Lake Huron|One of the Great Lakes, between Ontario in Canada and Michigan
Lake Michigan|One of the Great Lakes, in the United States, with Chicago on its shore
Lake Ontario|One of the Great Lakes, between Ontario in Canada and New York State
Lake Superior|One of the Great Lakes, between Ontario in Canada and Minnesota, Wisconsin and Michigan
Lake Urmia|Shallow salt lake in north-western Iran
Massif Central|Mountainous plateau in southern France
Mont Blanc|Highest mountain of the Alps, on the border of France and Italy
Niagara Falls|Waterfalls on the border of Canada and the United States, between Ontario and New York
Poyang|Lake in south-eastern China beside the Yangtze
Sea of Okhotsk|Arm of the Pacific between Kamchatka, the Kuril Islands and eastern Siberia
Sierra Madre Oriental|Mountain range in north-eastern Mexico
Loire River|River from the Massif Central through France to the Atlantic
Missouri River|River from Montana to the Mississippi near St. Louis
Parana River|River from Brazil through Paraguay and Argentina to the Rio de la Plata
Po River|River through northern Italy to the Adriatic Sea
Meuse River|River from France through Belgium and the Netherlands to the North Sea
Tagus River|River from Spain through Portugal to the Atlantic at Lisbon
Saint Lawrence River|River from Lake Ontario past Montreal and Quebec to the Atlantic
Mackenzie River|River in north-western Canada that flows to the Arctic Ocean
Orinoco River|River in Venezuela that flows to the Atlantic
Delaware Bay|Inlet of the Atlantic between New Jersey and Delaware
New York Bay|Bay of the Atlantic at New York
Mobile Bay|Bay of the Gulf of Mexico in Alabama
Darling River|River in south-eastern Australia that joins the Murray River
Mauna Kea|Volcano on the island of Hawaii
Angel Falls|Very high waterfall in Venezuela
Mount Olympus|Mountain in northern Greece near the Aegean coast
Sea of Marmara|Inland sea in north-western Turkey between the Bosphorus and the Dardanelles
Strait of Dover|Strait between England and France, part of the English Channel
Lake Okeechobee|Lake in southern Florida to the north of the Everglades
Great Dividing Range|Mountain range along the eastern coast of Australia
Balkan Mountains|Mountain range of Bulgaria and the Balkan Peninsula
Prudhoe Bay|Bay on the northern coast of Alaska, a centre of oil production
Tupungatito|Volcano in the Andes in Chile
Gulf of Guinea|Gulf off West Africa
Lake Ladoga|Lake in north-western Russia to the north of St. Petersburg
Mount Sinai|Mountain in the south of the Sinai Peninsula
Hawaii Island|Largest and southernmost of the Hawaiian Islands
Namib Desert|Desert along the coast of Namibia
Kara Kum|Desert in Turkmenistan
Caledonian Canal|Canal in northern Scotland from the North Sea to the Atlantic
Viti Levu|Largest island of Fiji
Vanua Levu|Second largest island of Fiji
Galeras|Volcano in the Andes in south-western Colombia
Andaman Sea|Part of the Indian Ocean to the west of the Malay Peninsula
Moreton Bay|Bay to the east of Brisbane in Australia
Murray River|River in south-eastern Australia
Ping River|River in northern Thailand
Nan River|River in northern Thailand that joins the Ping River
Makalu|Mountain in the Himalayas on the border of Nepal and China
Lhotse|Mountain beside Mount Everest, on the border of Nepal and China
Ruhr River|River in western Germany that flows into the Rhine
Sierra Madre Occidental|Mountain range in north-western Mexico
Kura River|River from Turkey through Georgia and Azerbaijan to the Caspian Sea
Gan Jiang|River in south-eastern China that flows north towards the Yangtze
Liaodong Peninsula|Peninsula in north-eastern China between the Bohai Sea and Korea Bay
Greater Sunda Islands|Borneo, Java, Sulawesi, Sumatra and smaller islands near them
Tasman Sea|Arm of the Pacific between Australia and New Zealand
`

/** One form of the package → its line on the card. */
export const SAID: ReadonlyMap<string, string> = new Map(
  SAID_LINES.trim()
    .split('\n')
    .map((line) => line.split('|') as [string, string]),
)
