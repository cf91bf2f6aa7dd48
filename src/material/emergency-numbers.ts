/**
 * Numbers that hold in all of Sweden, whatever county. 112 is the emergency number (SOS Alarm);
 * 114 14 is the police when nothing is urgent. Neither takes a country code.
 */
export const emergencyNumber = '112';
export const policeNumber = '114 14';
