import { http } from '../../kernel/http';
import type {
  Affected,
  Area,
  ChangeArea,
  ChangePlace,
  ClosureList,
  ClosureResult,
  Fault,
  NewArea,
  NewPlace,
  Place,
  Policy,
  PolicyList,
  PolicyTerms,
  Purpose,
  PurposeList,
  PurposeTerms,
  SetClosure,
  UseFile,
  UsePage,
} from '../../kernel/wire';

const SPACE = '/api/space';
const BOOKING = '/api/booking';

export interface Device {
  id: number;
  name: string;
  mode: 'DOOR' | 'DESK' | 'FOYER';
  places: number[];
  floor: number | null;
  anchor: string | null;
  titles: boolean;
  openCheckIn: boolean;
  fetched: boolean;
  madeBy: number;
  madeAt: string;
  seen: string | null;
  version: string | null;
  skewMs: number | null;
}

export type NewDevice = Pick<Device, 'name' | 'mode' | 'places' | 'floor' | 'anchor'> & { code: string };

export interface Trace {
  at: string;
  kind: string;
  by: number | null;
  detail: string;
}

/** What those do who look after places. */
export const manageApi = {
  newArea: (area: NewArea) => http.post<Area>(`${SPACE}/areas`, area),
  changeArea: (id: number, change: Partial<ChangeArea>) => http.patch<Area>(`${SPACE}/areas/${id}`, change),
  dropArea: (id: number) => http.delete(`${SPACE}/areas/${id}`),
  newPlace: (place: NewPlace) => http.post<Place>(`${SPACE}/places`, place),
  changePlace: (id: number, change: Partial<ChangePlace>) =>
    http.patch<Place>(`${SPACE}/places/${id}`, change),
  retire: (id: number, from: string | null) => http.post<Place>(`${SPACE}/places/${id}/retire`, { from }),
  reopen: (id: number) => http.post<Place>(`${SPACE}/places/${id}/reopen`),
  photo: (id: number, file: number | null) => http.post<Place>(`${SPACE}/places/${id}/photo`, { file }),
  newFault: (place: number, text: string, closes: boolean) =>
    http.post<Fault>(`${SPACE}/faults`, { place, text, closes }),
  changeFault: (id: number, closes: boolean) => http.patch<Fault>(`${SPACE}/faults/${id}`, { closes }),
  dropFault: (id: number) => http.delete(`${SPACE}/faults/${id}`),
  doorCode: (place: number) => http.get<{ code: string }>(`${BOOKING}/places/${place}/door-code`),

  policies: () => http.get<PolicyList>(`${SPACE}/policies`),
  newPolicy: (op: string, terms: PolicyTerms) => http.post<Policy>(`${SPACE}/policies`, { op, terms }),
  changePolicy: (id: number, terms: PolicyTerms) => http.patch<Policy>(`${SPACE}/policies/${id}`, terms),
  previewPolicy: (id: number, terms: PolicyTerms) =>
    http.post<Affected>(`${SPACE}/policies/${id}/preview`, terms),
  dropPolicy: (id: number) => http.delete(`${SPACE}/policies/${id}`),

  closures: (from: string, until: string) =>
    http.get<ClosureList>(`${SPACE}/closures?${new URLSearchParams({ from, until })}`),
  previewClosure: (closure: SetClosure) => http.post<Affected>(`${SPACE}/closures/preview`, closure),
  newClosure: (closure: SetClosure) => http.post<ClosureResult>(`${SPACE}/closures`, closure),
  changeClosure: (id: number, closure: SetClosure) =>
    http.patch<ClosureResult>(`${SPACE}/closures/${id}`, closure),
  dropClosure: (id: number) => http.delete(`${SPACE}/closures/${id}`),

  purposes: () => http.get<PurposeList>(`${BOOKING}/purposes?all=1`),
  newPurpose: (op: string, terms: PurposeTerms) => http.post<Purpose>(`${BOOKING}/purposes`, { op, terms }),
  changePurpose: (id: number, terms: PurposeTerms) => http.patch<Purpose>(`${BOOKING}/purposes/${id}`, terms),

  devices: () => http.get<{ devices: Device[] }>(`${SPACE}/devices`),
  approveDevice: (wish: NewDevice) => http.post<Device>(`${SPACE}/devices/approve`, wish),
  changeDevice: (id: number, change: Partial<Pick<Device, 'name' | 'places' | 'openCheckIn' | 'titles'>>) =>
    http.patch<Device>(`${SPACE}/devices/${id}`, change),
  revokeDevice: (id: number) => http.delete(`${SPACE}/devices/${id}`),
  traces: (id: number) => http.get<{ traces: Trace[] }>(`${SPACE}/devices/${id}/traces`),

  figures: (query: string) => http.get<UsePage>(`${BOOKING}/figures?${query}`),
  figuresFile: (query: string) => http.get<UseFile>(`${BOOKING}/figures.csv?${query}`),
};
