-- The audit trail. One row of audit_chain for each chain is the place where appenders queue
-- (SELECT ... FOR UPDATE); locking the last event instead lets two of them fork the chain.
CREATE TABLE audit_chain (
  chain varchar(64) NOT NULL,
  seq bigint NOT NULL,
  hash varchar(64) NOT NULL,
  CONSTRAINT audit_chain_pk PRIMARY KEY (chain)
);

-- Texts that are hashed are text columns: a JSON type would give them back in another order.
CREATE TABLE audit_event (
  id uuid NOT NULL,
  version integer NOT NULL,
  chain varchar(64) NOT NULL,
  seq bigint NOT NULL,
  occurred_at timestamp(6) with time zone NOT NULL,
  account_id uuid,
  user_name text NOT NULL,
  on_behalf_of uuid,
  roles text NOT NULL,
  session_hash text,
  ip text,
  request_id text,
  action varchar(64) NOT NULL,
  object_type text NOT NULL,
  object_id text NOT NULL,
  agency_id uuid,
  outcome varchar(16) NOT NULL,
  reason text,
  detail text NOT NULL,
  prev varchar(64) NOT NULL,
  hash varchar(64) NOT NULL,
  CONSTRAINT audit_event_pk PRIMARY KEY (id),
  CONSTRAINT audit_event_place UNIQUE (chain, seq),
  -- Two events after the same one would be two histories.
  CONSTRAINT audit_event_line UNIQUE (chain, prev),
  CONSTRAINT audit_event_chain FOREIGN KEY (chain) REFERENCES audit_chain (chain)
);
CREATE INDEX audit_event_newest ON audit_event (occurred_at, chain, seq);
CREATE INDEX audit_event_account ON audit_event (account_id, occurred_at);

-- The foreign keys are also what makes H2, which has no trigger for it, refuse TRUNCATE:
-- it truncates no table that a foreign key points to. That is why a head names the one before it.
CREATE TABLE audit_head (
  chain varchar(64) NOT NULL,
  seq bigint NOT NULL,
  previous_seq bigint,
  hash varchar(64) NOT NULL,
  event_count bigint NOT NULL,
  signed_at timestamp(6) with time zone NOT NULL,
  key_id varchar(16) NOT NULL,
  signature text NOT NULL,
  CONSTRAINT audit_head_pk PRIMARY KEY (chain, seq),
  CONSTRAINT audit_head_event FOREIGN KEY (chain, seq) REFERENCES audit_event (chain, seq),
  CONSTRAINT audit_head_previous FOREIGN KEY (chain, previous_seq)
    REFERENCES audit_head (chain, seq)
);
