/** Version of the build, from package.json. */
declare const __TILTH_VERSION__: string;
