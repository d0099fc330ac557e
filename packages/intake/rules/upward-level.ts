/** To whom something is handed on: a department to its superior line, the credit office to the platform above. */
export type UpwardLevel = 'SUPERIOR_LINE' | 'OFFICE_UPWARD';
