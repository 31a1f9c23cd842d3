import { createRoot } from 'react-dom/client';
import { Picker } from '@/components/picker/Picker';
import { connectFrame } from '@/lib/messaging/frame';
import { pickerActionSchema, pickerStateSchema } from '@/lib/replies/picking';
import { createPickerStore } from '@/lib/state/picker';

export function startPicker(root: HTMLElement, secret: string): void {
  const link = connectFrame(window, secret, { state: pickerStateSchema, action: pickerActionSchema });
  createRoot(root).render(<Picker store={createPickerStore(link)} />);
}
