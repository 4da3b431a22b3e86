/**
 * The demo that an empty database is given when the operator asks for it: two consultations of our own writing. It is
 * made by the same use cases that people use, in one transaction, and then moved back in time.
 */
@NullMarked
package org.parley.demo;

import org.jspecify.annotations.NullMarked;
