import { oneOf } from '@/lib/shared/shape';

export const isReadAnswer = oneOf('kept', 'full', 'private', 'off');
