# The worker: built once, then only what it needs to run.
FROM node:20-slim AS build
WORKDIR /porthalt
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY src src
COPY templates templates
RUN npm run build && npm prune --omit=dev --omit=optional

FROM node:20-slim
WORKDIR /porthalt
ENV NODE_ENV=production
COPY --from=build /porthalt/package.json ./
COPY --from=build /porthalt/node_modules node_modules
COPY --from=build /porthalt/dist dist
COPY --from=build /porthalt/templates templates
USER node
CMD ["node", "dist/main.js", "start"]
