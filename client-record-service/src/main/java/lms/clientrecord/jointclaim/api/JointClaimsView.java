package lms.clientrecord.jointclaim.api;

import java.util.List;
import java.util.Map;
import lms.kit.rest.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The joint claims of a client, the latest first.
 *
 * @param otherMemberReferred the marker: the other member is referred to the Work Programme and
 *     this one is not yet (WP ¶18)
 */
@Schema(name = "JointClaims")
record JointClaimsView(
        List<JointClaimView> jointClaims, boolean otherMemberReferred, Map<String, Link> _links) {}
