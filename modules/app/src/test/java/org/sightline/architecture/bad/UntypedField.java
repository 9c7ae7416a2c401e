package org.sightline.architecture.bad;

/** A field that may hold anything. */
record UntypedField(Object anything) {}
