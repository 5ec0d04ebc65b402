/**
 * Where written places lie that no package knows by that name: straits, canals, regions, single sites. Kept by hand, good to
 * some ten kilometres. One line each:
 * id | longitude | latitude | map of which country's region (empty: the entry's own country) | half width, half height in km
 * of the area meant (empty: a dot).
 */
const SPOTS = `
strait-of-hormuz|56.4|26.6|IR
bab-el-mandeb|43.35|12.6|YE
suez-canal|32.35|30.6|EG
panama-canal|-79.7|9.1|PA
strait-of-malacca|100.5|3.2|MY|420|160
bosphorus|29.07|41.12|TR
dardanelles|26.4|40.2|TR
strait-of-gibraltar|-5.6|35.95|ES
english-channel|-1.5|50.1|GB|270|90
bering-strait|-169|65.8|US
sahel|5|15.3|NE|2600|330
maghreb|3|32|DZ|1500|600
horn-of-africa|45|8|ET|900|700
sub-saharan-africa|22|0|CD|2600|2700
levant|36|33.5|SY|300|430
caucasus|44.5|42.2|GE|520|260
balkans|21|43|RS|500|430
middle-east|45|29|SA|1900|1300
far-east|118|38|CN|2000|1500
southeast-asia|110|8|VN|2000|1700
indochina|104|15.5|LA|600|800
korean-peninsula|127.5|38.3|KR|220|470
arabian-peninsula|46.5|22.5|SA|1100|1050
iberian-peninsula|-4|40.2|ES|560|430
scandinavia|16|63.5|SE|550|950
latin-america|-66|-10|BR|2500|3000
central-america|-86|13|NI|800|550
caribbean-region|-72|18|JM|1400|600
siberia|100|62|RU|2300|1000
tibet|88|31.5||1000|430
xinjiang|85|41.5||850|600
chechnya|45.7|43.35||110|90
darfur|24.8|13||330|430
tigray|39|14||190|120
sinai|33.8|29.5||110|150
ulster|-6.9|54.5|GB|120|80
catalonia|1.7|41.8||130|130
silesia|17.5|50.8|PL|230|110
transylvania|24.5|46.5||230|160
patagonia|-70|-45|AR|450|900
mesopotamia|43.8|33.5|IQ|350|430
anatolia|33.5|39||650|270
bengal|89.5|23.8|BD|300|330
pearl-harbor|-157.95|21.36|
chernobyl|30.1|51.39|
camp-david|-77.46|39.65|
guantanamo-bay|-75.15|19.9|
ground-zero|-74.01|40.71|
old-bailey|-0.1|51.52|
golan-heights|35.78|33|
kashmir|76|34.6|AF|380|260
azad-kashmir|73.9|33.9||60|130
aksai-chin|79.4|35.1|NP|130|100
line-of-control|74.6|34.4|PK
sir-creek|68.5|23.6|PK
durand-line|69.5|33|PK
south-china-sea|114|13|PH|700|950
second-thomas-shoal|115.87|9.75|PH
scarborough-shoal|117.76|15.15|PH
kuril-islands-dispute|147|44.4|JP|190|130
taiwan-strait|119.6|24.6|TW|130|190
korean-dmz|127.2|38.2|KR
panmunjom|126.68|37.96|KR
northern-limit-line|125.2|37.7|KR
military-demarcation-line|127.6|38.3|KR
east-jerusalem|35.24|31.79|
green-line-israel|35.1|32|IL
cyprus-green-line|33.35|35.15|
donbas|38.2|48.5||170|150
ceuta|-5.31|35.89|MA
melilla|-2.94|35.29|MA
spratly-islands|114.2|9.6|PH
paracel-islands|112|16.5|VN
senkaku-islands|123.8|25.8|TW
liancourt-rocks|131.87|37.24|KR
abyei|28.4|9.75|SS
halaib-triangle|36|22.5|EG
puntland|49|8.8||270|270
rojava|40|36.5||270|110
kurdistan-region|44.4|36.3||170|130
kurdistan|42.5|37|IQ|450|280
philadelphi-corridor|34.25|31.28|PS
temple-mount|35.235|31.778|PS
blue-line-lebanon|35.4|33.1|LB
mcmahon-line|94.5|28.6|BT
line-of-actual-control|78.8|33.8|NP
doklam|88.95|27.3|BT
suwalki-gap|23.2|54.2|LT
litani-river|35.5|33.4|
zangezur-corridor|46.4|39.1|
elysee-palace|2.317|48.87|
blue-house|126.975|37.587|
zhongnanhai|116.38|39.91|
wakhan-corridor|73|37|
bagram-air-base|69.265|34.946|
`

export type Spot = {
  at: [number, number]
  /** Country whose region's map shows it, when that is not the entry's own. */
  on: string
  /** Half width and half height of an area, in kilometres. */
  around?: [number, number]
}

/** Id of a written entry → where it lies. */
export function spots(): Map<string, Spot> {
  return new Map(
    SPOTS.trim()
      .split('\n')
      .map((line) => {
        const [id = '', lon, lat, on = '', wide, high] = line.split('|')
        const at: [number, number] = [Number(lon), Number(lat)]
        return [id, { at, on, ...(wide ? { around: [Number(wide), Number(high)] as [number, number] } : {}) }]
      }),
  )
}
