import { roomApi } from '#platform/web/api.ts';
import type { documentsContract } from '../api/contract.ts';

export const documentsApi = roomApi<typeof documentsContract>('documents');
