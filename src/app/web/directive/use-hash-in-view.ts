import { useEffect, useState } from 'react';
import { useNavigation } from '#platform/web/navigation.tsx';

/** Brings the part that the address names (`#N29`, `#bao-cao`) on screen once it is there, and tells which it is. */
export function useHashInView(isThere: boolean): string | null {
  const { path } = useNavigation();
  const hash = decodeURIComponent(path.split('#')[1] ?? '');
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    if (!hash || !isThere) return;
    document.getElementById(hash)?.scrollIntoView?.({ block: 'start' });
    setShown(hash);
  }, [hash, isThere]);
  return shown;
}
