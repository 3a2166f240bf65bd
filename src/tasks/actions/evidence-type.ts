import { signatureOf } from '#documents/files/file-signature.ts';
import type { EvidenceType } from '../logic/evidence-files.ts';

/** What a file is, by its bytes alone; null when it is none of the types a report may rest on. */
export function evidenceTypeOf(bytes: Buffer): EvidenceType | null {
  const signature = signatureOf(bytes);
  if (signature === 'pdf' || signature === 'png') return signature;
  if (signature === 'jpeg') return 'jpg';
  if (signature === 'zip') return officeType(bytes);
  return signature === null && isText(bytes) ? 'txt' : null;
}

/** A word-processing or spreadsheet file is a zip whose main part has a fixed name; names stand uncompressed in a zip. */
function officeType(bytes: Buffer): EvidenceType | null {
  if (bytes.includes('word/document.xml')) return 'docx';
  return bytes.includes('xl/workbook.xml') ? 'xlsx' : null;
}

function isText(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
