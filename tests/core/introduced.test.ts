/**
 * A hundred people at their first full mention, each with a stated role, written by hand in the ways of many desks: what the card
 * quotes must say who the person is. Read with the real glossary. The bar is 90; the list of those that fail is kept exact.
 */
import { beforeAll, expect, test } from 'vitest'
import { annotate } from '../../src/core/annotate.ts'
import type { Glossary } from '../../src/core/model.ts'
import { compileGlossary } from '../../src/glossary/compile.ts'
import { openGlossary } from '../../src/glossary/lookup.ts'

/** The sentence, with the words that the card should quote between « and ». */
const PEOPLE = `
«Gran Hewad, the foreign ministry’s spokesman», said talks would go on.
«Amina Yusufzai, a lecturer in law at Kabul University», welcomed the ruling.
Prices rose again, said «Tomasz Wilk, an economist at Bank Pekao».
“It is too late,” said «Rosa Delgado, who runs the shelter in Tijuana».
«Former finance minister Ibrahim Sesay» was seen at the port.
The «environment minister, Katrin Olafsdottir», flew home early.
«Nina Petrov, 41, a nurse at the city hospital», stayed all night.
«Police spokesman Juma Otieno» confirmed the arrests.
«Mayor Lucille Grant» opened the bridge on Saturday.
The proposal was made by «Senator Howard Pike».
«Dr. Samuel Adeyemi, head of infectious diseases at the teaching hospital», warned of a second wave.
«Julia Marsh, the company’s chief executive», told staff in an email.
The «company’s chief executive, Julia Brand», told staff in an email.
«Chief executive Paulo Neves» will step down in June.
«Li Wenhua (the party’s deputy chairman)» did not reply.
It was written by «historian Edith Kramer», who died in May.
«Award-winning photographer Lena Fox» took the picture.
«Anders Holm is a geologist at the University of Tromso».
«Anders Holm, of the University of Tromso», said the ice was thin.
«Tara Singh of the Centre for Policy Research» called it a gamble.
The study was led by «Priya Raman, a professor of chemistry».
«Maria Costa, president of the teachers’ union», said the strike would last.
«Brigadier General Farid Noorzai, the commander of the corps», left Herat.
«General Farid Noorzai» left Herat with his staff.
The «Taliban’s shadow governor, Mullah Rahim», was killed, the army said.
«Coach Ben Wallis» praised the defence.
«Midfielder Yusuf Demir» scored in the last minute.
«Captain Sarah Lund» lifted the cup.
The goal came from «Brazilian striker Edson Prates».
«Irish novelist Una Keane» has won the prize.
“We lost,” said «Peter Novak, the team’s captain».
«Peter Novak, captain of the side since 2019», was hurt.
«US Treasury official Daniel Frost» arrived in Beirut.
«Reuters correspondent Hala Nasser» was at the scene.
«Hala Nasser, a correspondent for Reuters», was at the scene.
«Ambassador Jean Morel» met the minister twice.
«France’s ambassador to Mali, Jean Morel», met the minister twice.
«Bishop Thomas Okoye» asked for calm.
Sister «Agnes Mbeki, who founded the school», asked for calm.
The «founder of the app, Kevin Tran», sold his shares.
«Kevin Tran, co-founder of the app», sold his shares.
«Kevin Tran, the app’s co-founder and chief designer», sold his shares.
«Lawyer Miriam Katz» said her client would appeal.
«Miriam Katz, a lawyer for the family», said they would appeal.
«Judge Carla Rossi» adjourned the trial until Monday.
«Prosecutor Viktor Balan» asked for nine years.
«Prime Minister Aleksi Saar» dissolved parliament.
«Estonia’s prime minister, Aleksi Saar», dissolved parliament.
«Opposition leader Grace Mutasa» refused to concede.
«Grace Mutasa, leader of the opposition», refused to concede.
«Grace Mutasa, who leads the opposition», refused to concede.
“No,” «party chairman Otto Weiss» told the radio.
«Otto Weiss, the party’s chairman since March», told the radio.
«Activist Noor Haddad» chained herself to the gate.
«Noor Haddad, an activist with Clean Rivers», chained herself to the gate.
«Climate scientist Erik Dahl» measured the flow.
«Erik Dahl, a climate scientist at the institute», measured the flow.
«Erik Dahl, a glaciologist», measured the flow.
«Virologist Marta Silva» doubts the figures.
«Engineer Ravi Menon» designed the dam.
«Ravi Menon, chief engineer of the dam», resigned.
«Deputy Prime Minister Sok Chanthou» will attend.
«Interior Minister Sok Chanthou» will attend.
«Then-president Luis Ortega» signed the law.
«Ex-president Luis Ortega» signed the law.
«Luis Ortega, Bolivia’s former president», signed the law.
«Luis Ortega, president from 2001 to 2006», signed the law.
«Luis Ortega, who was president until 2006», signed the law.
«Actor Colin Drury» plays the priest.
«Colin Drury, the actor», plays the priest.
«Singer and activist Fatou Cisse» sang for an hour.
«Film director Park Min-ho» shot it in ten days.
«Park Min-ho, director of the film», shot it in ten days.
«Curator Helen Brandt» hung the pictures low.
«Helen Brandt, curator of modern art at the museum», hung the pictures low.
«Chef Pierre Leduc» closed his kitchen.
«Fisheries expert Tom Ward» blames the trawlers.
«Tom Ward, an expert on fisheries», blames the trawlers.
«Tom Ward, a fisheries expert with the WWF», blames the trawlers.
«Governor Ellen Price» (D-Mich.) vetoed the bill.
«Ellen Price, governor of the state», vetoed the bill.
«Councillor Dev Patel» asked for more lamps.
«Dev Patel, a Labour councillor for the ward», asked for more lamps.
«Union leader Jan Kowal» called off the strike.
«Jan Kowal, the union’s leader», called off the strike.
«Spokeswoman Ines Vidal» gave no figures.
«Ines Vidal, spokeswoman for the council», gave no figures.
«Council spokeswoman Ines Vidal» gave no figures.
«Astronaut Kate Moreno» slept badly.
«Kate Moreno, an astronaut with the agency», slept badly.
«King Alaric» opened the session.
«Crown Prince Sultan bin Faisal» opened the session.
«Pianist Yo Tanaka» cancelled the tour.
«Rabbi David Stern» lit the candles.
«Imam Yusuf Bello» led the prayer.
«Bank governor Elif Aksoy» raised the rate.
«Central bank governor Elif Aksoy» raised the rate.
«Elif Aksoy, governor of the central bank», raised the rate.
The «rebels’ commander, Moussa Diallo», fled north.
«Rebel commander Moussa Diallo» fled north.
`
  .trim()
  .split('\n')

let glossary: Glossary
beforeAll(async () => {
  const { bytes } = await compileGlossary('src/glossary/entries')
  glossary = openGlossary(bytes.buffer as ArrayBuffer)
}, 300_000)

/** What the cards quote of the people in a sentence. */
function quotes(sentence: string): string[] {
  const text = `${sentence.replace(/[«»]/g, '')} The news came on the evening of the day before it was to have been told to the rest of them.`
  const { mentions, cards } = annotate([{ text, role: 'body' }], glossary)
  return mentions.flatMap(({ card }) => cards[card]?.quote?.text ?? [])
}

test('of a hundred people with a role, the card quotes at least ninety as it should', () => {
  expect(PEOPLE).toHaveLength(100)
  const wrong = PEOPLE.filter((sentence) => !quotes(sentence).includes(/«(.+)»/.exec(sentence)?.[1] ?? ''))
  expect(wrong).toEqual(KNOWN_TO_FAIL)
  expect(wrong.length).toBeLessThanOrEqual(10)
})

/** Read otherwise today: no quotation, or a longer or shorter one. */
const KNOWN_TO_FAIL: string[] = [
  // A title and one word are not learned from: the next "Mullah Rahim" may be another.
  'The «Taliban’s shadow governor, Mullah Rahim», was killed, the army said.',
  '«King Alaric» opened the session.',
  // "Imam" is a first name too.
  '«Imam Yusuf Bello» led the prayer.',
]
