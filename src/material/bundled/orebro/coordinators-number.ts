/**
 * The number of the regional coordinators, as the county's page prints it: the source of their line, and of what
 * sends a visitor to them without the rest of it.
 */
export const coordinatorsNumber = '020-390 000';
