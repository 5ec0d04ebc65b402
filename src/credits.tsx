/** The credits page: shows the list that `npm run credits` made. */
import { render } from 'preact'
import listed from './credits.json' with { type: 'json' }
import { say, speak } from './extension/say.ts'
import { type Credit, CreditsView } from './ui/CreditsView.tsx'

speak(document)
document.title = `${say('extension_name')}: ${say('credits_title')}`
render(<CreditsView say={say} credits={listed as Credit[]} />, document.body)
