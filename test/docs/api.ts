/** The description of the API as it stands in the docs. */
import { description } from '../../src/dashboard/api/description.ts';

export const apiDescription = (): string => `${JSON.stringify(description(), null, 2)}\n`;
