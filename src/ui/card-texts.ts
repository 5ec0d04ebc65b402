/**
 * Keys of every text that a card on a page can say. A script that an update has cut off can no longer look texts up, so they
 * come with the card's script.
 */
export const CARD_TEXTS = [
  ...['person', 'organisation', 'place', 'event', 'concept'].map((kind) => `kind_${kind}`),
  ...'card_label card_spoken locale close back pin unpin move in_this_article jump_to_quote or_perhaps'.split(' '),
  ...'undecided it_is related from_article as_of as_of_old map_label map_dashed why more'.split(' '),
  ...Array.from({ length: 12 }, (_, i) => `month_${String(i + 1).padStart(2, '0')}`),
  ...'stands_government stands_union'.split(' '),
  ...'only beside clues country spelled_out introduced usual undecided reader'.split(' ').map((rule) => `why_${rule}`),
  ...'on_this_page mention_before mention_after all_mentions nothing_known search_web updated failed_act'.split(' '),
  ...'save unsave copy i_know speak wrong_here copy_report never_here undo'.split(' '),
]
