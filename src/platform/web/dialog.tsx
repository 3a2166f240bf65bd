import { Modal } from '@mantine/core';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './button.tsx';
import { useLayer } from './layers.ts';
import { text } from './text.ts';
import { useWords } from './words.ts';
import './dialog.css';

interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons, the main one first. */
  readonly actions?: ReactNode;
  /** centre: a question · left: the drawer · bottom: a sheet on phones, centred elsewhere. */
  readonly place?: 'centre' | 'left' | 'bottom';
}

// Given to the root: a class on the content itself would also land on the layer around it.
const classNames = {
  overlay: 'ui-overlay',
  inner: 'ui-dialog-inner',
  content: 'ui-dialog-content',
  title: 'ui-dialog-title t-section',
  body: 'ui-dialog-body',
};

/** Takes the floor until it is answered: focus stays inside, Esc and the shade close it, focus goes back. */
export function Dialog({ isOpen, onClose, title, children, actions, place = 'centre' }: DialogProps) {
  const say = useWords(text);
  useLayer(isOpen);
  return (
    // The page is kept still by a rule in base.css: Mantine's own lock writes a style element, which CSP forbids.
    <Modal.Root
      opened={isOpen}
      onClose={onClose}
      lockScroll={false}
      transitionProps={{ duration: 120 }}
      classNames={classNames}
    >
      <Modal.Overlay />
      <Modal.Content data-place={place}>
        <div className="ui-dialog-head">
          <Modal.Title>{title}</Modal.Title>
          <IconButton label={say.close} onClick={onClose}>
            <X size={16} strokeWidth={1.7} aria-hidden />
          </IconButton>
        </div>
        <Modal.Body>{children}</Modal.Body>
        {actions && <div className="ui-dialog-actions">{actions}</div>}
      </Modal.Content>
    </Modal.Root>
  );
}
