package lms.kit.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a short while whom a token is of, once its signature, issuer, audience and times
 * were checked: a front end sends the same token with every request. What is asked first is this,
 * what is asked second is the check; a token is never taken after it has expired (ADR 63).
 */
@ApplicationScoped
class CheckedTokens
        implements IdentityProvider<TokenAuthenticationRequest>, SecurityIdentityAugmentor {

    /** More people than an office has at work. */
    private static final int MOST = 2_000;

    private final Cache<String, SecurityIdentity> known;
    private final Clock clock;

    @Inject
    CheckedTokens(
            @ConfigProperty(name = "lms.access.check-token-again-after", defaultValue = "60s")
                    Duration checkAgainAfter) {
        this(checkAgainAfter, Clock.systemUTC(), Ticker.systemTicker());
    }

    CheckedTokens(Duration checkAgainAfter, Clock clock, Ticker ticker) {
        this.clock = clock;
        known =
                Caffeine.newBuilder()
                        .maximumSize(MOST)
                        .expireAfterWrite(checkAgainAfter)
                        .ticker(ticker)
                        .executor(Runnable::run)
                        .build();
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** The highest is asked first, and the check has what every provider has that names none. */
    @Override
    public int priority() {
        return IdentityProvider.super.priority() + 1;
    }

    /** Whom the token is of; nothing when it is to be checked. */
    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return Uni.createFrom().item(find(request.getToken().getToken()));
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        remember(identity);
        return Uni.createFrom().item(identity);
    }

    /** Remembers who was just found behind a token; the first to be found stays until its time. */
    void remember(SecurityIdentity identity) {
        var credential = identity.getCredential(TokenCredential.class);
        if (credential != null && identity.getPrincipal() instanceof JsonWebToken) {
            known.asMap().computeIfAbsent(credential.getToken(), _ -> bare(identity));
        }
    }

    /** Whom a token is of that was checked a moment ago and is not over. */
    @Nullable SecurityIdentity find(String token) {
        var identity = known.getIfPresent(token);
        if (identity != null && isOver(identity)) {
            known.invalidate(token);
            return null;
        }
        return identity;
    }

    private boolean isOver(SecurityIdentity identity) {
        return !(identity.getPrincipal() instanceof JsonWebToken token)
                || !clock.instant().isBefore(Instant.ofEpochSecond(token.getExpirationTime()));
    }

    /** Without what belongs to the one request. */
    private static SecurityIdentity bare(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .build();
    }
}
