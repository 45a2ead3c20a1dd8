-- Thorbis Business OS: foreign keys that point to a schema made later than the table they stand on.

ALTER TABLE system_core.system_events
  ADD CONSTRAINT system_events_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant_mgmt.tenants (id);
