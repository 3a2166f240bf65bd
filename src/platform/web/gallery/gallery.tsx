import { Controls } from './controls.tsx';
import { Drawings } from './drawings.tsx';
import { GalleryFrame } from './gallery-frame.tsx';
import { Lists } from './lists.tsx';
import { Sentence } from './sentence.tsx';
import { States } from './states.tsx';
import './gallery.css';

/** Every piece of the kit once, with words of our own. */
export function Gallery() {
  return (
    <GalleryFrame>
      <Sentence />
      <Drawings />
      <Controls />
      <States />
      <Lists />
    </GalleryFrame>
  );
}
