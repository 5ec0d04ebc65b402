import { expect, test } from 'vitest'
import { fileText, LARGEST_FILE } from '../../src/core/file-text.ts'

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)))

test('text is read in the encodings that files come in', () => {
  expect(fileText(bytes('Qala-e-Naw — “snow”'))).toEqual({ text: 'Qala-e-Naw — “snow”' })
  expect(fileText(bytes([0xef, 0xbb, 0xbf], 'Herat'))).toEqual({ text: 'Herat' })
  expect(fileText(bytes([0xff, 0xfe, 0x48, 0, 0x65, 0]))).toEqual({ text: 'He' })
  expect(fileText(bytes([0xfe, 0xff, 0, 0x48, 0, 0x65]))).toEqual({ text: 'He' })
  expect(fileText(bytes('Citt', [0xe0], ' di Torino'))).toEqual({ text: 'Città di Torino' })
  expect(fileText(bytes('<meta charset="iso-8859-2"><p>', [0xb1], '</p>'))).toEqual({
    text: '<meta charset="iso-8859-2"><p>ą</p>',
  })
  expect(fileText(bytes('<meta charset="made-up"><p>', [0xe9], '</p>'))).toEqual({
    text: '<meta charset="made-up"><p>é</p>',
  })
})

test('what is not text is told apart by its bytes, whatever it is called', () => {
  expect(fileText(bytes('%PDF-1.7\n%', [0xe2, 0xe3, 0xcf], '\n1 0 obj'))).toEqual({ not: 'pdf' })
  expect(fileText(bytes([0xef, 0xbb, 0xbf, 10], '%PDF-1.4'))).toEqual({ not: 'pdf' })
  expect(fileText(bytes('PK', [3, 4, 20, 0, 8, 0], 'word/document.xml'))).toEqual({ not: 'binary' })
  expect(fileText(bytes([0x89], 'PNG', [13, 10, 26, 10, 1, 2, 3, 4, 5]))).toEqual({ not: 'binary' })
  expect(fileText(bytes('  \n'))).toEqual({ not: 'empty' })
  expect(fileText(new Uint8Array())).toEqual({ not: 'empty' })
})

test('twenty megabytes are read, one byte more is not', () => {
  const large = new Uint8Array(LARGEST_FILE + 1).fill(97)
  expect(fileText(large)).toEqual({ not: 'large' })
  expect(fileText(large.subarray(1))).toHaveProperty('text')
})
