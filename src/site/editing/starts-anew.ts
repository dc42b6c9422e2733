/** The exit status by which the server of `npm run dev` asks for another in its place: Node keeps what it has loaded. */
export const STARTS_ANEW = 75;
