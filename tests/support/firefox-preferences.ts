/** The identity that our extension has in every test profile: its pages' host. */
export const FIREFOX_UUID = '7e1f0000-0000-4000-8000-00007117b000';

/** Of a profile that tests run in: one fixed origin, and a Firefox that asks nobody anything. */
export function firefoxPreferences(
  extensionId: string,
  privateWindows: boolean,
): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: FIREFOX_UUID }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // Firefox ESR and Debian's builds allow it: a real installation, which a restart keeps.
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'browser.privatebrowsing.autostart': privateWindows,
    'app.update.enabled': false,
    'browser.newtab.preload': false,
    'browser.discovery.enabled': false,
    'browser.region.update.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.healthreport.uploadEnabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.dns.disablePrefetch': true,
    'network.prefetch-next': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.server': '',
    'toolkit.telemetry.unified': false,
  };
}
