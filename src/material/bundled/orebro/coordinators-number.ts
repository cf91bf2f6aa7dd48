/** The number of the regional coordinators, as the county's page prints it. */
export const coordinatorsNumber = '020-390 000';
