/**
 * Numbers that hold in all of Sweden, whatever county. 112 is the emergency number (SOS Alarm);
 * 114 14 is the police when nothing is urgent. Neither takes a country code. Both are part of the code:
 * no publication and no attribute changes them. How 112 is reached without speaking is SOS Alarm's page for
 * those who are deaf or hard of hearing, MSB's easy page on calling in a crisis, and Dövas Tidning of
 * 2022-04-27; they agree that SMS alone wants registering beforehand everywhere.
 */
export const emergencyNumber = '112';
export const policeNumber = '114 14';
