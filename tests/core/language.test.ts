import { expect, test } from 'vitest'
import { passage } from '../../src/core/find.ts'
import { english, isEnglish, isRightToLeft, spokenIn } from '../../src/core/language.ts'
import { words } from '../../src/core/words.ts'

const speaks = (text: string) => isEnglish(spokenIn(words(text)))

const ENGLISH =
  'The council said on Monday that the old bridge would be closed from June because its piers had been damaged by the flood of last winter, and buses will go round by the mill.'
const OTHERS: Record<string, string> = {
  French:
    'Le conseil a annoncé lundi que le vieux pont serait fermé à partir de juin parce que ses piles ont été abîmées par la crue de l’hiver dernier, et les bus passeront par le moulin.',
  German:
    'Der Rat teilte am Montag mit, dass die alte Brücke ab Juni gesperrt wird, weil ihre Pfeiler im vergangenen Winter durch das Hochwasser beschädigt worden waren, und die Busse fahren über die Mühle.',
  Dutch:
    'De raad maakte maandag bekend dat de oude brug in juni dicht is, omdat de pijlers in de winter door het water zijn beschadigd, en de bussen gaan over de weg langs de molen of het station was hij open.',
  Portuguese:
    'O conselho anunciou na segunda-feira que a velha ponte será fechada a partir de junho porque os pilares foram danificados pela cheia do inverno passado e os autocarros vão dar a volta pelo moinho no vale.',
  Norwegian:
    'Rådet opplyste mandag at den gamle broen for en tid blir stengt fra juni fordi pilarene har fått skader i flommen sist vinter, og at bussene skal kjøre om møllen på den andre siden av elva.',
  Polish:
    'Rada podała w poniedziałek, że stary most zostanie zamknięty od czerwca, bo jego filary uszkodziła powódź zeszłej zimy, a autobusy pojadą objazdem koło młyna i przez dolinę do stacji.',
  Arabic:
    'قال المجلس يوم الاثنين إن الجسر القديم سيغلق اعتبارا من يونيو لأن أعمدته تضررت من فيضان الشتاء الماضي وستسير الحافلات حول المطحنة في الوادي',
}

test('English is told from its neighbours by its small words', () => {
  expect(speaks(ENGLISH)).toBe(true)
  for (const [language, text] of Object.entries(OTHERS)) expect(speaks(text), language).toBe(false)
})

test('a terse English sentence is given the benefit', () => {
  const terse =
    'Mr Recorder Ben Nolan handed down his judgment in a five million pound civil claim brought by Dr Rashid against West Yorkshire Police. It followed a Bradford liability hearing lasting two weeks. The claimant, a well-known Bradford doctor, also gave witness testimony.'
  expect(speaks(terse)).toBe(true)
  const read = english([terse, ENGLISH, OTHERS.Polish!].map((text, i) => passage({ text, role: 'body' }, i)))
  expect(read.map((one) => one.english)).toEqual([true, true, false])
})

test('a list of names and results tells nothing and is given the benefit', () => {
  expect(speaks('1. Gruz (Marn) 1:33.2 2. Zeld (Gruzia) 1:34.0 3. Hewad (Marn) 1:35.1 '.repeat(5))).toBe(true)
})

test('a short block follows its page, a long one is judged by itself', () => {
  const read = (...texts: string[]) =>
    english(texts.map((text, i) => passage({ text, role: 'body' }, i))).map((one) => one.english)
  expect(read(OTHERS.German!, 'Neue Brücke in Herat')).toEqual([false, false])
  expect(read(ENGLISH, 'New bridge in Herat')).toEqual([true, true])
  expect(read(ENGLISH, ENGLISH, OTHERS.French!)).toEqual([true, true, false])
  expect(read('New bridge in Herat')).toEqual([true])
})

test('languages that are written from right to left are known by their code, with or without a country', () => {
  expect(['ar', 'ar-EG', 'he', 'fa-AF'].map(isRightToLeft)).toEqual([true, true, true, true])
  expect(['en', 'es-419', 'arn', ''].map(isRightToLeft)).toEqual([false, false, false, false])
})
