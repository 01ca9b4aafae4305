import { useLoaded } from '../../kernel/loaded';
import { manageApi } from './manageApi';

export const usePolicies = () => useLoaded('booking policies', () => manageApi.policies());
