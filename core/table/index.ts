/** The door of the room: tables, columns, civil dates, raw tables, findings. */
export * from './civil';
export * from './codes';
export * from './column';
export * from './csvWriter';
export * from './decimal';
export * from './finding';
export * from './hash';
export * from './hex';
export * from './pairIndex';
export * from './raw';
export * from './serial';
export * from './sort';
export * from './steps';
export * from './table';
export * from './textBuilder';
export * from './utf8';
