/**
 * The table of entities: persons, organizations, countries, places, offices, equipment, instruments, operations.
 *
 * @packageDocumentation
 */
import { entities } from './generated/entities.js'
import { idGuard } from './id-guard.js'

export type {
  CountryId,
  CountryIndex,
  EntityId,
  EntityIndex,
  EquipmentId,
  EquipmentIndex,
  InstrumentId,
  InstrumentIndex,
  OfficeId,
  OfficeIndex,
  OperationId,
  OperationIndex,
  OrganizationId,
  OrganizationIndex,
  PersonId,
  PersonIndex,
  PlaceId,
  PlaceIndex,
} from './generated/ids.js'
export type {
  Country,
  Entity,
  Equipment,
  Instrument,
  Office,
  Operation,
  Organization,
  Person,
  Place,
} from './generated/types.js'
export { entities }

/** Whether a value is the id of a shipped entity of any type. */
export const isEntityId = /*#__PURE__*/ idGuard(() => entities)

/** Whether a value is the id of a shipped person. */
export const isPersonId = /*#__PURE__*/ idGuard(() => entities.filter((entity) => entity.type === 'person'))

/** Whether a value is the id of a shipped organization. */
export const isOrganizationId = /*#__PURE__*/ idGuard(() => entities.filter((entity) => entity.type === 'organization'))

/** Whether a value is the id of a shipped country. */
export const isCountryId = /*#__PURE__*/ idGuard(() => entities.filter((entity) => entity.type === 'country'))

/** Whether a value is the id of a shipped place. */
export const isPlaceId = /*#__PURE__*/ idGuard(() => entities.filter((entity) => entity.type === 'place'))

/** Whether a value is the id of a shipped office. */
export const isOfficeId = /*#__PURE__*/ idGuard(() => entities.filter((entity) => entity.type === 'office'))

/** Whether a value is the id of a shipped type of equipment. */
export const isEquipmentId = /*#__PURE__*/ idGuard(() => entities.filter((entity) => entity.type === 'equipment'))

/** Whether a value is the id of a shipped instrument. */
export const isInstrumentId = /*#__PURE__*/ idGuard(() => entities.filter((entity) => entity.type === 'instrument'))

/** Whether a value is the id of a shipped operation. */
export const isOperationId = /*#__PURE__*/ idGuard(() => entities.filter((entity) => entity.type === 'operation'))
