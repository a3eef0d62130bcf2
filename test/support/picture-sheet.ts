import type { PictureSheet } from '../../src/picture/sheet.ts'

/** What a picture is told where a test does not care. */
export function sheetWith(parts: Partial<PictureSheet> = {}): PictureSheet {
  return {
    head: {
      title: 'Network of 산업자원부 (Ministry of Commerce, Industry and Energy)',
      licence: 'CC0-1.0',
      version: '0123456789abcdef',
      address: '/network/mocie.svg',
      retrieved: '2026-11-28',
      truncated: false,
    },
    theme: 'LIGHT',
    width: 1_000,
    today: '2026-11-28',
    days: [],
    link: (id) => `../entity/${id}`,
    ...parts,
  }
}
