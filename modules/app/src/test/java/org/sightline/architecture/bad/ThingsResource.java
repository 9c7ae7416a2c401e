package org.sightline.architecture.bad;

/** A boundary that another class uses. */
public class ThingsResource {}
