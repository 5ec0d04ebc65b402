/** Saying a name aloud, with voices that live on this device only: a network voice would tell a server what is read. */

/** Something that says a text, or null when the device has no voice of its own for the language. */
export function localVoice(view: Window, language: string): ((text: string) => void) | null {
  const speech = view.speechSynthesis as SpeechSynthesis | undefined
  const wanted = language.slice(0, 2).toLowerCase()
  const voice = speech?.getVoices().find((one) => one.localService && one.lang.slice(0, 2).toLowerCase() === wanted)
  if (!speech || !voice) return null
  return (text) => {
    const said = new SpeechSynthesisUtterance(text)
    said.voice = voice
    said.lang = voice.lang
    speech.cancel()
    speech.speak(said)
  }
}
