/** Which countries lie near each other, so that a wrong answer could have been the right one. */

/** The United Nations' geographic regions (M49, "Standard country or area codes for statistical use", 2026-02), by ISO 3166 codes; with Kosovo and Taiwan, which it leaves out. */
const REGIONS = [
  'DZ EG EH LY MA SD TN', // Northern Africa
  'BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW', // Eastern Africa
  'AO CD CF CG CM GA GQ ST TD', // Middle Africa
  'BW LS NA SZ ZA', // Southern Africa
  'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG', // Western Africa
  'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI', // Caribbean
  'BZ CR GT HN MX NI PA SV', // Central America
  'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE', // South America
  'BM CA GL PM US', // Northern America
  'KG KZ TJ TM UZ', // Central Asia
  'CN HK JP KP KR MN MO TW', // Eastern Asia
  'BN ID KH LA MM MY PH SG TH TL VN', // South-eastern Asia
  'AF BD BT IN IR LK MV NP PK', // Southern Asia
  'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE', // Western Asia
  'BG BY CZ HU MD PL RO RU SK UA', // Eastern Europe
  'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ', // Northern Europe
  'AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK', // Southern Europe
  'AT BE CH DE FR LI LU MC NL', // Western Europe
  'AU CC CX HM NF NZ', // Australia and New Zealand
  'FJ NC PG SB VU', // Melanesia
  'FM GU KI MH MP NR PW UM', // Micronesia
  'AS CK NU PF PN TK TO TV WF WS', // Polynesia
].map((codes) => codes.split(' '))

/** The countries of a country's region, itself first; none for an unknown code or ''. */
export function regionOf(country: string): string[] {
  const region = REGIONS.find((codes) => codes.includes(country)) ?? []
  return region.length > 0 ? [country, ...region.filter((code) => code !== country)] : []
}
