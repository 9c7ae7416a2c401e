package org.sightline.dashboard.shell;

/**
 * A link of the primary navigation.
 *
 * @param key key of its label in the bundle of the dashboard
 * @param href address, with the context path
 * @param current whether it leads to the page shown
 */
record NavigationItem(String key, String href, boolean current) {}
