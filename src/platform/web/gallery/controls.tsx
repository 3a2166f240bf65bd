import { Bell, Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../button.tsx';
import { Checkbox, RadioGroup, Segmented } from '../choice.tsx';
import { ComboField } from '../combo-field.tsx';
import { Dialog } from '../dialog.tsx';
import { DateField, SelectField, TextAreaField, TextField } from '../field.tsx';
import { Menu } from '../menu.tsx';
import { SectionHead } from '../section-head.tsx';
import { showToast } from '../toast.tsx';

const units = [
  'Sở Xây dựng',
  'Sở Tài chính',
  'Sở Nông nghiệp và Môi trường',
  'Văn phòng',
  'Phường Tây Hồ',
  'Phường Hồng Hà',
  'Phường Cửa Nam',
  'Xã Phúc Thịnh',
  'Xã Sóc Sơn',
  'Phường Hà Đông',
];
export const unitOptions = units.map((unit, at) => ({ value: `${at}`, label: unit, hint: `${at + 3} việc` }));

/** Buttons, choices and fields. */
export function Controls() {
  const [isAsking, setIsAsking] = useState(false);
  const [view, setView] = useState<'a' | 'b' | 'c'>('b');
  const [isChecked, setIsChecked] = useState(true);
  return (
    <div className="gallery-columns">
      <section>
        <SectionHead title="Nút, tiêu điểm, phím" />
        <div className="gallery-row">
          <Button
            kind="primary"
            keys="A"
            onClick={() =>
              showToast('Đã giao D03 cho Sở Xây dựng', { undo: () => showToast('Đã rút lại việc giao D03') })
            }
          >
            Giao việc
          </Button>
          <Button icon={<Bell size={16} strokeWidth={1.7} aria-hidden />}>Nhắc</Button>
          <Button kind="quiet">Bỏ qua</Button>
          <Button disabled>Chốt sổ trích</Button>
        </div>
        <div className="gallery-row">
          <Button onClick={() => setIsAsking(true)}>2 phương án</Button>
          <Menu
            trigger={<Button icon={<Download size={16} strokeWidth={1.7} aria-hidden />}>Xuất</Button>}
            groups={[
              {
                items: [
                  { label: 'Bảng tính', onSelect: () => {} },
                  { label: 'Văn bản in', href: '/in' },
                ],
              },
            ]}
          />
        </div>
        <Segmented
          label="Phương án"
          choices={[
            { value: 'a', label: 'A' },
            { value: 'b', label: 'B' },
            { value: 'c', label: 'C' },
          ]}
          value={view}
          onChange={setView}
        />
        <Checkbox label="Kế hoạch gốc" isChecked={isChecked} onChange={setIsChecked} />
        <RadioGroup
          label="Mẫu số"
          choices={[
            { value: 'a', label: 'Kế hoạch được giao' },
            { value: 'b', label: 'Kế hoạch thành phố', hint: 'hệ thống tính' },
          ]}
          value={view === 'c' ? null : view}
          onChange={setView}
        />
        <Dialog
          isOpen={isAsking}
          onClose={() => setIsAsking(false)}
          title="Lùi mốc sang quý III-2026?"
          actions={
            <>
              <Button kind="decision" onClick={() => setIsAsking(false)}>
                Ký quyết định
              </Button>
              <Button onClick={() => setIsAsking(false)}>Xem lại</Button>
            </>
          }
        >
          <p>Chọn lùi mốc: 9 phường chưa hạn chế xe từ 1-7-2026. Ghi vào sổ dưới tên đồng chí.</p>
        </Dialog>
      </section>
      <Fields />
    </div>
  );
}

function Fields() {
  const [name, setName] = useState('');
  const [day, setDay] = useState<string | null>('2026-06-30');
  const [unit, setUnit] = useState<string | null>('0');
  return (
    <section>
      <SectionHead title="Ô nhập" />
      <TextField
        label="Việc"
        value={name}
        onChange={setName}
        isRequired
        error={name.length > 5 ? undefined : 'Tên việc quá ngắn. Viết đủ ai làm gì.'}
      />
      <ComboField label="Chủ trì" options={unitOptions} value={unit} onChange={setUnit} hint="Gõ không dấu được." />
      <SelectField
        label="Lĩnh vực"
        value=""
        onChange={() => {}}
        placeholder="Chọn"
        options={[{ value: 'moi-truong', label: 'Môi trường' }]}
      />
      <DateField label="Hạn" value={day} onChange={setDay} />
      <TextAreaField label="Lý do" value="" onChange={() => {}} />
    </section>
  );
}
