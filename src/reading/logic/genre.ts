/** Kinds of paper whose form tells the engine nothing of its own. */
const withoutForm: readonly string[] = ['bao_cao', 'luat', 'khac'];

/** The form the engine expects of a kind of paper; null when it should look for itself. A conclusion reads like a conclusion notice. */
export function genreOf(kind: string): string | null {
  if (withoutForm.includes(kind)) return null;
  return kind === 'ket_luan' ? 'thong_bao_ket_luan' : kind;
}
