package org.sightline.plans.plan;

import org.sightline.message.Text;
import org.sightline.organization.PersonId;

/**
 * The signature that a plan waits for.
 *
 * @param part in which part the person signs
 * @param person who signs
 * @param name what the person is called
 * @param statement the exact sentence that is signed
 */
public record NextSignature(PlanPart part, PersonId person, String name, Text statement) {}
